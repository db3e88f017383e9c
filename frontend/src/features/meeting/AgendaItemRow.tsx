import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { CommandButton } from '../../graphql/CommandButton';
import { terms } from '../../graphql/terms';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { agendaMessages } from './agendaMessages';
import { CastVote, MoveAgendaItem, RemoveAgendaItem } from './commands';
import classes from './meeting.module.css';

export const AgendaItemRow_Item = graphql(`
  fragment AgendaItemRow_Item on AgendaItem {
    id
    position
    title
    subject
    presenter {
      id
      person {
        id
        fullName
      }
    }
    decisionMode
    decisionCitations {
      ...CitationFields
    }
    votes {
      choice
      member {
        id
      }
    }
    tally {
      for
      against
      abstain
      base
      count {
        of
        needed
        quorum
      }
    }
    decision {
      approved
      text
      citations {
        ...CitationFields
      }
    }
    viewerCanVote
    viewerCanDecide
  }
`);

export const VOTE_CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'] as const;

interface AgendaItemRowProps {
  readonly item: FragmentType<typeof AgendaItemRow_Item>;
  readonly ownMembershipId?: string;
  /** Whether the viewer prepares the meeting, so may order the agenda. */
  readonly prepares: boolean;
  /** Whether the viewer runs the meeting now, so may record a show of hands. */
  readonly conducts: boolean;
  readonly lastPosition: number;
  readonly onDecide: () => void;
  readonly onHands: () => void;
}

/** One matter: who decides it under which clause, the votes, what was decided, and what the viewer may do. */
export function AgendaItemRow({ item: masked, ...props }: AgendaItemRowProps) {
  const item = readFragment(AgendaItemRow_Item, masked);
  const t = useMessages(agendaMessages);
  const { subject, vote } = useMessages(terms);
  const own = item.votes.find((each) => each.member.id === props.ownMembershipId)?.choice;
  const mode =
    item.decisionMode === 'MAJORITY' ? t.byMajority : item.decisionMode === 'HEAD' ? t.byHead : t.modeUnknown;
  const showsHands = props.conducts && item.decisionMode !== 'HEAD' && !item.decision;
  return (
    <li>
      <div className={classes.row}>
        <p className={classes.itemTitle}>
          {item.position}. {item.title}
        </p>
        {props.prepares && !item.decision && (
          <div className={classes.tools}>
            <MoveButton
              item={item}
              to={item.position - 1}
              label={t.moveUp(item.title)}
              last={props.lastPosition}
            >
              ↑
            </MoveButton>
            <MoveButton
              item={item}
              to={item.position + 1}
              label={t.moveDown(item.title)}
              last={props.lastPosition}
            >
              ↓
            </MoveButton>
            {item.votes.length === 0 && (
              <CommandButton
                kind="quiet"
                document={RemoveAgendaItem}
                variables={{ input: { agendaItemId: item.id } }}
                done={t.itemRemoved}
                label={t.removeItem(item.title)}
              >
                {t.remove}
              </CommandButton>
            )}
          </div>
        )}
      </div>
      <p className={classes.quiet}>
        {subject[item.subject]} · {mode} <Citations of={item.decisionCitations} />
        {item.presenter && ` · ${t.presenter}: ${item.presenter.person.fullName}`}
      </p>
      {item.tally && item.tally.base > 0 && (
        <p className={classes.quiet}>
          {t.tally(item.tally.for, item.tally.against, item.tally.abstain, item.tally.base)}
          {item.tally.count && (
            <>
              {'. '}
              {t.needed(item.tally.count.needed, item.tally.count.of, item.tally.count.of > item.tally.base)}
              {item.tally.count.quorum != null && ` ${t.quorum(item.tally.count.quorum)}`} {t.noVotes}
            </>
          )}
        </p>
      )}
      {item.viewerCanVote && (
        <div className={classes.buttons} role="group" aria-label={`${t.yourVote}: ${item.title}`}>
          {VOTE_CHOICES.map((choice) => (
            <CommandButton
              key={choice}
              document={CastVote}
              variables={{ input: { agendaItemId: item.id, choice } }}
              done={t.voted}
              pressed={own === choice}
              kind={own === choice ? 'primary' : 'secondary'}
            >
              {vote[choice]}
            </CommandButton>
          ))}
        </div>
      )}
      {item.decision && (
        <div>
          <StateBadge tone={item.decision.approved ? 'ok' : 'stopped'}>
            {item.decision.approved ? t.approved : t.notApproved}
          </StateBadge>
          <p className={classes.words}>{item.decision.text}</p>
          <Citations of={item.decision.citations} />
        </div>
      )}
      {(item.viewerCanDecide || showsHands) && (
        <div className={classes.buttons}>
          {showsHands && (
            <Button onClick={props.onHands} aria-label={t.handsOf(item.title)}>
              {t.hands}
            </Button>
          )}
          {item.viewerCanDecide && (
            <Button kind="primary" onClick={props.onDecide} aria-label={t.decideItem(item.title)}>
              {t.decide}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface MoveButtonProps {
  readonly item: { readonly id: string };
  readonly to: number;
  readonly last: number;
  readonly label: string;
  readonly children: string;
}

/** Moves a matter by one place; nothing where there is no such place. */
function MoveButton({ item, to, last, label, children }: MoveButtonProps) {
  const t = useMessages(agendaMessages);
  if (to < 1 || to > last) return null;
  return (
    <CommandButton
      kind="quiet"
      document={MoveAgendaItem}
      variables={{ input: { agendaItemId: item.id, position: to } }}
      done={t.moved}
      label={label}
    >
      {children}
    </CommandButton>
  );
}
