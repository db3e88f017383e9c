import { useState, type ReactNode } from 'react';
import { graphql, type FragmentType } from '../../gql';
import type { CommitteeKind } from '../../gql/graphql';
import { CommandButton } from '../../graphql/CommandButton';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { PlusIcon } from '../../ui/icons';
import { EmptyState } from '../../ui/states';
import { AppointDialog } from './AppointDialog';
import { EndMembershipDialog } from './EndMembershipDialog';
import classes from './MemberSection.module.css';
import { MemberTable, type Member, type MemberTable_Membership } from './MemberTable';
import { committeeMessages } from './messages';

const MoveMember = graphql(`
  mutation MoveMember($input: MoveMemberInput!) {
    moveMember(input: $input) {
      membership {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface MemberSectionProps {
  readonly body: {
    readonly id: string;
    readonly kind: CommitteeKind;
    readonly members: readonly FragmentType<typeof MemberTable_Membership>[];
    readonly asOf?: string | null;
    readonly viewerCanMoveMembers: boolean;
  };
  readonly title: string;
  readonly manageable: boolean;
  readonly aside?: ReactNode;
}

/** The members of a body, and for those who may the acts of naming and ending them. */
export function MemberSection({ body, title, manageable, aside }: MemberSectionProps) {
  const t = useMessages(committeeMessages);
  const [appointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<Member | null>(null);
  // the order is that of today
  const movable = body.viewerCanMoveMembers && !body.asOf;
  const moved = (member: Member, position: number, label: string, sign: string) => (
    <CommandButton
      kind="quiet"
      document={MoveMember}
      variables={{ input: { membershipId: member.id, expectedVersion: member.version, position } }}
      label={label}
    >
      {sign}
    </CommandButton>
  );
  const actions = (member: Member, place: number) => (
    <>
      {movable && place > 1 && moved(member, place - 1, t.moveUp(member.person.fullName), '↑')}
      {movable &&
        place < body.members.length &&
        moved(member, place + 1, t.moveDown(member.person.fullName), '↓')}
      {manageable && (
        <Button kind="quiet" onClick={() => setEnding(member)} aria-label={t.endOf(member.person.fullName)}>
          {t.end}
        </Button>
      )}
    </>
  );
  return (
    <section className={classes.section} aria-label={title}>
      <header>
        <h2>{t.membersOf(title, body.members.length)}</h2>
        {aside}
        {manageable && (
          <Button onClick={() => setAppointing(true)}>
            <PlusIcon />
            {t.appoint}
          </Button>
        )}
      </header>
      {body.members.length === 0 ? (
        <EmptyState title={t.noMembers} />
      ) : (
        <MemberTable
          caption={title}
          members={body.members}
          action={manageable || movable ? actions : undefined}
        />
      )}
      {appointing && <AppointDialog committee={body} onClose={() => setAppointing(false)} />}
      {ending && <EndMembershipDialog member={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}
