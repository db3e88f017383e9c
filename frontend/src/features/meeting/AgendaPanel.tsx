import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { CommandButton } from '../../graphql/CommandButton';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField, TextField } from '../../ui/fields';
import { PlusIcon } from '../../ui/icons';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { StateBadge } from '../../ui/StateBadge';
import { AddAgendaItem, CastVote, DecideAgendaItem, RemoveAgendaItem } from './commands';
import classes from './meeting.module.css';
import { meetingMessages } from './messages';

export const AgendaPanel_Meeting = graphql(`
  fragment AgendaPanel_Meeting on Meeting {
    id
    viewerCanPrepare
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
    viewerInvitation {
      id
      member {
        id
      }
    }
  }
`);

type Meeting = ResultOf<typeof AgendaPanel_Meeting>;
type Item = Meeting['agenda'][number];
type Subject = Item['subject'];

const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'] as const;

/** The agenda: who decides each item under which clause, the votes, and what was decided. */
export function AgendaPanel({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof AgendaPanel_Meeting>;
}) {
  const meeting = readFragment(AgendaPanel_Meeting, masked);
  const t = useMessages(meetingMessages);
  const [adding, setAdding] = useState(false);
  const [deciding, setDeciding] = useState<Item | null>(null);
  return (
    <Card
      title={t.agenda}
      aside={
        meeting.viewerCanPrepare && (
          <Button onClick={() => setAdding(true)}>
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
            removable={meeting.viewerCanPrepare}
            onDecide={() => setDeciding(item)}
          />
        ))}
      </ol>
      {adding && <AddItemDialog meeting={meeting} onClose={() => setAdding(false)} />}
      {deciding && <DecideDialog item={deciding} onClose={() => setDeciding(null)} />}
    </Card>
  );
}

interface RowProps {
  readonly item: Item;
  readonly ownMembershipId?: string;
  readonly removable: boolean;
  readonly onDecide: () => void;
}

function AgendaItemRow({ item, ownMembershipId, removable, onDecide }: RowProps) {
  const t = useMessages(meetingMessages);
  const { subject, vote } = useMessages(terms);
  const own = item.votes.find((each) => each.member.id === ownMembershipId)?.choice;
  const mode =
    item.decisionMode === 'MAJORITY' ? t.byMajority : item.decisionMode === 'HEAD' ? t.byHead : t.modeUnknown;
  return (
    <li>
      <div className={classes.row}>
        <p className={classes.itemTitle}>
          {item.position}. {item.title}
        </p>
        {removable && !item.decision && (
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
      <p className={classes.quiet}>
        {subject[item.subject]} · {mode} <Citations of={item.decisionCitations} />
        {item.presenter && ` · ${t.presenter}: ${item.presenter.person.fullName}`}
      </p>
      {item.tally && (
        <p className={classes.quiet}>
          {t.tally(item.tally.for, item.tally.against, item.tally.abstain, item.tally.base)}
        </p>
      )}
      {item.viewerCanVote && (
        <div className={classes.buttons} role="group" aria-label={`${t.yourVote}: ${item.title}`}>
          {CHOICES.map((choice) => (
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
      {item.viewerCanDecide && (
        <div className={classes.buttons}>
          <Button kind="primary" onClick={onDecide} aria-label={t.decideItem(item.title)}>
            {t.decide}
          </Button>
        </div>
      )}
    </li>
  );
}

function AddItemDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useMessages(meetingMessages);
  const { subject: subjects } = useMessages(terms);
  const [title, setTitle] = useState('');
  const [subject, setSubject] = useState<Subject>('OTHER');
  const [presenterId, setPresenterId] = useState<string | null>(null);
  return (
    <CommandDialog
      document={AddAgendaItem}
      variables={title.trim() ? { input: { meetingId: meeting.id, title, subject, presenterId } } : null}
      title={t.addItem}
      submit={t.save}
      done={t.itemAdded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={t.itemTitle} required value={title} onChange={setTitle} error={errors.title} />
          <SelectField
            label={t.subject}
            hint={t.subjectHint}
            required
            options={(Object.keys(subjects) as Subject[]).map((value) => ({ value, label: subjects[value] }))}
            value={subject}
            onChange={(value) => setSubject((value as Subject | null) ?? 'OTHER')}
            error={errors.subject}
          />
          <SelectField
            label={t.presenter}
            searchable
            clearable
            options={meeting.committee.members.map((member) => ({
              value: member.id,
              label: member.person.fullName,
            }))}
            value={presenterId}
            onChange={setPresenterId}
            error={errors.presenterId}
          />
        </>
      )}
    </CommandDialog>
  );
}

function DecideDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const t = useMessages(meetingMessages);
  const [outcome, setOutcome] = useState<'yes' | 'no'>('yes');
  const [text, setText] = useState('');
  return (
    <CommandDialog
      document={DecideAgendaItem}
      variables={text.trim() ? { input: { agendaItemId: item.id, approved: outcome === 'yes', text } } : null}
      title={t.decideItem(item.title)}
      submit={t.save}
      done={t.decided}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SegmentedChoice
            label={t.outcome}
            value={outcome}
            onChange={setOutcome}
            options={[
              { value: 'yes', label: t.approved },
              { value: 'no', label: t.notApproved },
            ]}
          />
          <LongTextField
            label={t.decisionText}
            required
            value={text}
            onChange={setText}
            error={errors.text}
          />
        </>
      )}
    </CommandDialog>
  );
}
