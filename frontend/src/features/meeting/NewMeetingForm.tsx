import { useMemo, useState, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useCommand, type CommandAnswer } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { forgetDraft, LongTextField, SelectField } from '../../ui/fields';
import { RefusalPanel, type Refusal } from '../../ui/RefusalPanel';
import { useToasts } from '../../ui/toasts';
import { PrepareMeeting, ProposeMeeting } from './commands';
import { ConvocationPreview } from './ConvocationPreview';
import { conveningMessages } from './conveningMessages';
import { EMPTY_DRAFT, toDetails, type MeetingDraft } from './draft';
import { MeetingDetailsFields } from './MeetingDetailsFields';
import { meetingMessages } from './messages';
import classes from './NewMeetingForm.module.css';

export const NewMeetingForm_Committee = graphql(`
  fragment NewMeetingForm_Committee on Committee {
    id
    name
    viewerCanProposeMeeting
    viewerCanConvokeMeeting
    viewerCanPrepareMeeting
  }
`);

const CONTENT_DRAFT = 'new-meeting-content';

interface NewMeetingFormProps {
  /** The bodies whose meetings the viewer may propose or prepare. */
  readonly committees: readonly FragmentType<typeof NewMeetingForm_Committee>[];
  readonly onCreated: (meetingId: string | undefined) => void;
  /** Dates on which the chosen body may meet, shown beside the form. */
  readonly proposedDates: (choice: DateChoice) => ReactNode;
}

/** For whom a date is looked for, and what happens with the one that is chosen. */
interface DateChoice {
  readonly committeeId: string | null;
  readonly kind: MeetingDraft['kind'];
  readonly value: string | null;
  readonly onChoose: (startsAt: string) => void;
}

/** Writes a meeting beside what the regulation says of it, then proposes it or starts preparing it. */
export function NewMeetingForm({ committees: masked, onCreated, proposedDates }: NewMeetingFormProps) {
  const committees = masked
    .map((each) => readFragment(NewMeetingForm_Committee, each))
    .filter(
      (each) => each.viewerCanProposeMeeting || each.viewerCanConvokeMeeting || each.viewerCanPrepareMeeting,
    );
  const m = useMessages(meetingMessages);
  const t = useMessages(conveningMessages);
  const toasts = useToasts();
  const prepare = useCommand(PrepareMeeting, { showsRefusals: true });
  const propose = useCommand(ProposeMeeting, { showsRefusals: true });
  const [committeeId, setCommitteeId] = useState<string | null>(
    committees.length === 1 ? (committees[0]?.id ?? null) : null,
  );
  const [draft, setDraft] = useState<MeetingDraft>(EMPTY_DRAFT);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const checked = useMemo(() => ({ ...draft, committeeId, paperCount: 0 }), [draft, committeeId]);
  const committee = committees.find((each) => each.id === committeeId);
  const details = toDetails(draft);
  const preparing = committee && (committee.viewerCanPrepareMeeting || committee.viewerCanConvokeMeeting);

  function settle<Data>(answer: CommandAnswer<Data>, done: string, id: (data: Data) => string | undefined) {
    if (!answer.ok) {
      setErrors(answer.fields);
      setRefusals(answer.refusals);
      return;
    }
    forgetDraft(CONTENT_DRAFT);
    toasts.done(done);
    onCreated(id(answer.data));
  }

  async function sendPrepared() {
    if (!details || !committeeId) return;
    settle(
      await prepare.run({ input: { committeeId, details } }),
      t.prepared,
      (data) => data.prepareMeeting.meeting?.id,
    );
  }

  async function sendProposed() {
    if (!details || !committeeId) return;
    settle(
      await propose.run({ input: { committeeId, details, reason } }),
      t.proposed,
      (data) => data.proposeMeeting.meeting?.id,
    );
  }

  return (
    <div className={classes.columns}>
      <Card title={t.details}>
        <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
          <RefusalPanel refusals={refusals} />
          <SelectField
            label={m.committee}
            placeholder={t.chooseCommittee}
            required
            searchable
            options={committees.map(({ id, name }) => ({ value: id, label: name }))}
            value={committeeId}
            onChange={setCommitteeId}
            error={errors.committeeId}
          />
          <MeetingDetailsFields
            draft={draft}
            onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
            errors={errors}
            contentDraftKey={CONTENT_DRAFT}
          />
          {committee?.viewerCanProposeMeeting && (
            <LongTextField
              label={t.proposeReason}
              minRows={2}
              value={reason}
              onChange={setReason}
              error={errors.reason}
            />
          )}
          {!committee && <p>{t.chooseFirst}</p>}
          <div className={classes.actions}>
            {committee?.viewerCanProposeMeeting && (
              <Button
                kind={committee.viewerCanPrepareMeeting ? 'secondary' : 'primary'}
                busy={propose.busy}
                disabled={!details || reason.trim() === ''}
                onClick={() => void sendProposed()}
              >
                {t.propose}
              </Button>
            )}
            {preparing && (
              <Button
                kind="primary"
                busy={prepare.busy}
                disabled={!details}
                onClick={() => void sendPrepared()}
              >
                {t.prepare}
              </Button>
            )}
          </div>
        </form>
      </Card>
      <div className={classes.aside}>
        {proposedDates({
          committeeId: committee?.id ?? null,
          kind: draft.kind,
          value: draft.startsAt,
          onChoose: (startsAt) => setDraft((before) => ({ ...before, startsAt })),
        })}
        <ConvocationPreview draft={checked} />
      </div>
    </div>
  );
}
