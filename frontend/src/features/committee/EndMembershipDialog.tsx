import { graphql } from '../../gql';
import { LastDayDialog } from '../../graphql/LastDayDialog';
import { useMessages } from '../../ui/display';
import type { Member } from './MemberTable';
import { committeeMessages } from './messages';

const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      membership {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndMembershipDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Ends a membership; the person's access ends with it. */
export function EndMembershipDialog({ member, onClose }: EndMembershipDialogProps) {
  const t = useMessages(committeeMessages);
  return (
    <LastDayDialog
      document={EndMembership}
      variables={(ending) => ({
        input: { membershipId: member.id, expectedVersion: member.version, ...ending },
      })}
      title={t.endOf(member.person.fullName)}
      submit={t.end}
      done={t.ended}
      onClose={onClose}
    />
  );
}
