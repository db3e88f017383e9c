import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { PlusIcon } from '../../ui/icons';
import { AddItemDialog, DecideDialog } from './AgendaDialogs';
import { AgendaItemRow } from './AgendaItemRow';
import { agendaMessages } from './agendaMessages';
import classes from './meeting.module.css';
import { ShowOfHands } from './ShowOfHands';

export const AgendaPanel_Meeting = graphql(`
  fragment AgendaPanel_Meeting on Meeting {
    id
    viewerCanPrepare
    viewerCanRecordAttendance
    committee {
      id
      members {
        id
        person {
          id
          fullName
        }
      }
    }
    agenda {
      id
      title
      ...AgendaItemRow_Item
      ...ShowOfHands_Item
    }
    ...ShowOfHands_Meeting
    viewerInvitation {
      id
      member {
        id
      }
    }
  }
`);

type Item = ResultOf<typeof AgendaPanel_Meeting>['agenda'][number];
type Asked = { readonly act: 'add' } | { readonly act: 'decide' | 'hands'; readonly itemId: string };

/** The agenda: who decides each item under which clause, the votes, and what was decided. */
export function AgendaPanel({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof AgendaPanel_Meeting>;
}) {
  const meeting = readFragment(AgendaPanel_Meeting, masked);
  const t = useMessages(agendaMessages);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const at = (item: Item) => (asked && asked.act !== 'add' && asked.itemId === item.id ? asked.act : null);
  return (
    <Card
      title={t.agenda}
      aside={
        meeting.viewerCanPrepare && (
          <Button onClick={() => setAsked({ act: 'add' })}>
            <PlusIcon />
            {t.addItem}
          </Button>
        )
      }
    >
      {meeting.agenda.length === 0 && <p className={classes.quiet}>{t.noAgenda}</p>}
      <ol className={classes.list}>
        {meeting.agenda.map((item) => (
          <AgendaItemRow
            key={item.id}
            item={item}
            ownMembershipId={meeting.viewerInvitation?.member?.id}
            prepares={meeting.viewerCanPrepare}
            conducts={meeting.viewerCanRecordAttendance}
            lastPosition={meeting.agenda.length}
            onDecide={() => setAsked({ act: 'decide', itemId: item.id })}
            onHands={() => setAsked({ act: 'hands', itemId: item.id })}
          />
        ))}
      </ol>
      {asked?.act === 'add' && <AddItemDialog meeting={meeting} onClose={close} />}
      {meeting.agenda.map((item) =>
        at(item) === 'decide' ? (
          <DecideDialog key={item.id} item={item} onClose={close} />
        ) : at(item) === 'hands' ? (
          <ShowOfHands key={item.id} meeting={meeting} item={item} onClose={close} />
        ) : null,
      )}
    </Card>
  );
}
