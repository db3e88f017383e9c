import { useState, type SubmitEvent } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useCommand } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { forgetDraft, LongTextField } from '../../ui/fields';
import { useToasts } from '../../ui/toasts';
import { reportMessages } from './messages';
import classes from './ReportEditor.module.css';

export const ReportEditor_Report = graphql(`
  fragment ReportEditor_Report on Report {
    id
    version
    results
    difficulties
    proposals
  }
`);

const SaveReportDraft = graphql(`
  mutation SaveReportDraft($input: SaveReportDraftInput!) {
    saveReportDraft(input: $input) {
      report {
        id
        version
        state
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const SubmitReport = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      report {
        id
        version
        state
        inTime
        viewerCanSubmit
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const PARTS = ['results', 'difficulties', 'proposals'] as const;

/** Writes a report. Text stays on this device until the server has it; a draft is kept until it is submitted. */
export function ReportEditor({
  report: masked,
}: {
  readonly report: FragmentType<typeof ReportEditor_Report>;
}) {
  const report = readFragment(ReportEditor_Report, masked);
  const t = useMessages(reportMessages);
  const toasts = useToasts();
  const save = useCommand(SaveReportDraft);
  const submit = useCommand(SubmitReport);
  const [texts, setTexts] = useState({
    results: report.results ?? '',
    difficulties: report.difficulties ?? '',
    proposals: report.proposals ?? '',
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const draftKey = (part: string) => `report:${report.id}:${part}`;
  const input = { reportId: report.id, expectedVersion: report.version, content: texts };
  const settle = (done: string) => {
    PARTS.forEach((part) => forgetDraft(draftKey(part)));
    setErrors({});
    toasts.done(done);
  };

  async function keep() {
    const answer = await save.run({ input });
    if (answer.ok) settle(t.saved);
    else setErrors(answer.fields);
  }

  async function send(event: SubmitEvent) {
    event.preventDefault();
    const answer = await submit.run({ input });
    if (answer.ok) settle(t.submitted);
    else setErrors(answer.fields);
  }

  return (
    <form className={classes.form} onSubmit={(event) => void send(event)}>
      {PARTS.map((part) => (
        <LongTextField
          key={part}
          label={t[part]}
          required={part === 'results'}
          minRows={6}
          maxLength={50_000}
          draftKey={draftKey(part)}
          value={texts[part]}
          onChange={(text) => setTexts((known) => ({ ...known, [part]: text }))}
          error={errors[part] ?? errors[`content.${part}`]}
        />
      ))}
      <div className={classes.actions}>
        <Button onClick={() => void keep()} busy={save.busy}>
          {t.save}
        </Button>
        <Button kind="primary" type="submit" busy={submit.busy} disabled={texts.results.trim() === ''}>
          {t.submit}
        </Button>
      </div>
    </form>
  );
}
