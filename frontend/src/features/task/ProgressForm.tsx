import { useState, type SubmitEvent } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useCommand } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { forgetDraft, LongTextField, TextField } from '../../ui/fields';
import { useToasts } from '../../ui/toasts';
import classes from './ProgressForm.module.css';
import { taskMessages } from './messages';

export const ProgressForm_Task = graphql(`
  fragment ProgressForm_Task on Task {
    id
    version
    percent
  }
`);

const ReportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      task {
        id
        version
        percent
        state
        timeliness
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const COMPLETE = 100;

/** Reports how far a task is. What is being written stays on this device until it is sent. */
export function ProgressForm({ task: masked }: { readonly task: FragmentType<typeof ProgressForm_Task> }) {
  const task = readFragment(ProgressForm_Task, masked);
  const t = useMessages(taskMessages);
  const toasts = useToasts();
  const { run, busy } = useCommand(ReportProgress);
  const [percent, setPercent] = useState(String(task.percent));
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const draftKey = `progress:${task.id}`;

  async function send(reached: number) {
    const answer = await run({
      input: { taskId: task.id, expectedVersion: task.version, percent: reached, note },
    });
    if (!answer.ok) {
      setErrors(answer.fields);
      return;
    }
    forgetDraft(draftKey);
    setNote('');
    setErrors({});
    toasts.done(reached === COMPLETE ? t.completed : t.sent);
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void send(Number(percent));
      }}
    >
      <TextField
        label={t.percentField}
        hint={t.percentHint}
        type="number"
        inputMode="numeric"
        required
        value={percent}
        onChange={setPercent}
        error={errors.percent}
      />
      <LongTextField
        label={t.note}
        required
        draftKey={draftKey}
        value={note}
        onChange={setNote}
        error={errors.note}
      />
      <div className={classes.actions}>
        <Button kind="primary" type="submit" busy={busy} disabled={note.trim() === '' || percent === ''}>
          {t.send}
        </Button>
        <Button busy={busy} disabled={note.trim() === ''} onClick={() => void send(COMPLETE)}>
          {t.complete}
        </Button>
      </div>
    </form>
  );
}
