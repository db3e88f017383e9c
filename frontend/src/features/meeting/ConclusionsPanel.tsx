import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { formatDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { forgetDraft, LongTextField, SelectField } from '../../ui/fields';
import { PlusIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import { TextLink } from '../../ui/TextLink';
import { AssignTaskDialog } from './AssignTaskDialog';
import { AdoptConclusion } from './commands';
import classes from './meeting.module.css';
import { NoticePanel } from './NoticePanel';
import { conclusionMessages } from './conclusionMessages';

export const ConclusionsPanel_Meeting = graphql(`
  fragment ConclusionsPanel_Meeting on Meeting {
    id
    ...NoticePanel_Meeting
    viewerCanAdoptConclusion
    agenda {
      id
      position
      title
    }
    conclusions {
      id
      label
      text
      agendaItem {
        id
        title
      }
      viewerCanAssignTask
      tasks {
        id
        title
        dueOn
        state
        leadAgency {
          id
          name
        }
      }
    }
  }
`);

type Meeting = ResultOf<typeof ConclusionsPanel_Meeting>;
type Conclusion = Meeting['conclusions'][number];

/** Conclusions with the tasks that carry them out, and the notice with how it reached each member. */
export function ConclusionsPanel({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof ConclusionsPanel_Meeting>;
}) {
  const meeting = readFragment(ConclusionsPanel_Meeting, masked);
  const t = useMessages(conclusionMessages);
  const [adopting, setAdopting] = useState(false);
  const [assigning, setAssigning] = useState<Conclusion | null>(null);
  return (
    <Card
      title={t.conclusions}
      aside={
        meeting.viewerCanAdoptConclusion && (
          <Button onClick={() => setAdopting(true)}>
            <PlusIcon />
            {t.adopt}
          </Button>
        )
      }
    >
      {meeting.conclusions.length === 0 && <p className={classes.quiet}>{t.noConclusions}</p>}
      <ul className={classes.list}>
        {meeting.conclusions.map((conclusion) => (
          <ConclusionRow
            key={conclusion.id}
            conclusion={conclusion}
            onAssign={() => setAssigning(conclusion)}
          />
        ))}
      </ul>
      <NoticePanel meeting={meeting} />
      {adopting && <AdoptDialog meeting={meeting} onClose={() => setAdopting(false)} />}
      {assigning && <AssignTaskDialog conclusion={assigning} onClose={() => setAssigning(null)} />}
    </Card>
  );
}

function ConclusionRow({
  conclusion,
  onAssign,
}: {
  readonly conclusion: Conclusion;
  readonly onAssign: () => void;
}) {
  const t = useMessages(conclusionMessages);
  const { taskState } = useMessages(terms);
  const locale = useLocale();
  return (
    <li>
      <p className={classes.quiet}>
        {conclusion.label}
        {conclusion.agendaItem && ` · ${conclusion.agendaItem.title}`}
      </p>
      <p className={classes.words}>{conclusion.text}</p>
      {conclusion.tasks.map((task) => (
        <div key={task.id} className={classes.row}>
          <span>
            <TextLink to={paths.task(task.id)}>{task.title}</TextLink>{' '}
            <span className={classes.quiet}>
              {task.leadAgency.name} · {formatDate(task.dueOn, locale)}
            </span>
          </span>
          <StateBadge tone={task.state === 'DONE' ? 'ok' : 'wait'}>{taskState[task.state]}</StateBadge>
        </div>
      ))}
      {conclusion.viewerCanAssignTask && (
        <div className={classes.buttons}>
          <Button onClick={onAssign} aria-label={t.assignFrom(conclusion.label)}>
            {t.assign}
          </Button>
        </div>
      )}
    </li>
  );
}

function AdoptDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useMessages(conclusionMessages);
  const draftKey = `conclusion-${meeting.id}`;
  const [text, setText] = useState('');
  const [agendaItemId, setAgendaItemId] = useState<string | null>(null);
  return (
    <CommandDialog
      document={AdoptConclusion}
      variables={text.trim() ? { input: { meetingId: meeting.id, agendaItemId, text } } : null}
      title={t.adopt}
      submit={t.save}
      done={t.adopted}
      wide
      onDone={() => forgetDraft(draftKey)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.aboutItem}
            clearable
            placeholder={t.wholeMeeting}
            options={meeting.agenda.map((item) => ({
              value: item.id,
              label: `${String(item.position)}. ${item.title}`,
            }))}
            value={agendaItemId}
            onChange={setAgendaItemId}
            error={errors.agendaItemId}
          />
          <LongTextField
            label={t.conclusionText}
            required
            minRows={5}
            draftKey={draftKey}
            value={text}
            onChange={setText}
            error={errors.text}
          />
        </>
      )}
    </CommandDialog>
  );
}
