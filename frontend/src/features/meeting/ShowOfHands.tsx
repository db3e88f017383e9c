import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandButton } from '../../graphql/CommandButton';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { Sheet } from '../../ui/Sheet';
import { VOTE_CHOICES } from './AgendaItemRow';
import { agendaMessages } from './agendaMessages';
import { CastVote } from './commands';
import classes from './meeting.module.css';

export const ShowOfHands_Meeting = graphql(`
  fragment ShowOfHands_Meeting on Meeting {
    id
    invitations {
      id
      attendance
      member {
        id
        title
        person {
          id
          fullName
        }
      }
    }
  }
`);

export const ShowOfHands_Item = graphql(`
  fragment ShowOfHands_Item on AgendaItem {
    id
    title
    votes {
      choice
      member {
        id
      }
    }
  }
`);

interface ShowOfHandsProps {
  readonly meeting: FragmentType<typeof ShowOfHands_Meeting>;
  readonly item: FragmentType<typeof ShowOfHands_Item>;
  readonly onClose: () => void;
}

/** Records how each member who is there votes, for those who run the meeting. */
export function ShowOfHands({ meeting: maskedMeeting, item: maskedItem, onClose }: ShowOfHandsProps) {
  const meeting = readFragment(ShowOfHands_Meeting, maskedMeeting);
  const item = readFragment(ShowOfHands_Item, maskedItem);
  const t = useMessages(agendaMessages);
  const { vote } = useMessages(terms);
  const present = meeting.invitations.flatMap(({ attendance, member }) =>
    member && attendance === 'PRESENT' ? [member] : [],
  );
  return (
    <Sheet open wide placement="center" onClose={onClose} title={t.handsOf(item.title)}>
      <div className={classes.stack}>
        <p className={classes.quiet}>{present.length > 0 ? t.handsHint : t.nobodyPresent}</p>
        <ul className={classes.list}>
          {present.map((member) => {
            const chosen = item.votes.find((each) => each.member.id === member.id)?.choice;
            return (
              <li key={member.id}>
                <div className={classes.row}>
                  <div>
                    <p className={classes.itemTitle}>{member.person.fullName}</p>
                    <p className={classes.quiet}>{member.title}</p>
                  </div>
                  <div className={classes.buttons} role="group" aria-label={t.voteOf(member.person.fullName)}>
                    {VOTE_CHOICES.map((choice) => (
                      <CommandButton
                        key={choice}
                        document={CastVote}
                        variables={{ input: { agendaItemId: item.id, choice, membershipId: member.id } }}
                        pressed={chosen === choice}
                        kind={chosen === choice ? 'primary' : 'secondary'}
                      >
                        {vote[choice]}
                      </CommandButton>
                    ))}
                  </div>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </Sheet>
  );
}
