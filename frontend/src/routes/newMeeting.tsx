import type { ResultOf } from '@graphql-typed-document-node/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { PrepareMeeting, ProposeMeeting } from '../features/meeting/commands';
import { ConvocationPreview, type MeetingDraft } from '../features/meeting/ConvocationPreview';
import { meetingMessages } from '../features/meeting/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { terms } from '../graphql/terms';
import { useCommand, type CommandAnswer } from '../graphql/useCommand';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DateTimeField } from '../ui/dateFields';
import { useMessages } from '../ui/display';
import { CheckField, forgetDraft, LongTextField, SelectField, TextField } from '../ui/fields';
import { PageHeader } from '../ui/PageHeader';
import { RefusalPanel, type Refusal } from '../ui/RefusalPanel';
import { TextLink } from '../ui/TextLink';
import { useToasts } from '../ui/toasts';
import classes from './newMeeting.module.css';

const NewMeetingQuery = graphql(`
  query NewMeeting {
    committees(first: 100) {
      nodes {
        id
        name
        viewerCanProposeMeeting
        viewerCanConvokeMeeting
        viewerCanPrepareMeeting
      }
    }
  }
`);

type Committee = ResultOf<typeof NewMeetingQuery>['committees']['nodes'][number];

export function NewMeetingPage(): ReactNode {
  const t = useMessages(meetingMessages);
  const [state, refetch] = useQuery({ query: NewMeetingQuery });
  return (
    <>
      <PageHeader title={t.create} back={<TextLink to={paths.meetings}>{t.title}</TextLink>} />
      <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ committees }) => (
          <NewMeetingForm
            committees={committees.nodes.filter(
              (each) =>
                each.viewerCanProposeMeeting || each.viewerCanConvokeMeeting || each.viewerCanPrepareMeeting,
            )}
          />
        )}
      </Loaded>
    </>
  );
}

const CONTENT_DRAFT = 'new-meeting-content';

function NewMeetingForm({ committees }: { readonly committees: readonly Committee[] }) {
  const t = useMessages(meetingMessages);
  const { meetingKind } = useMessages(terms);
  const toasts = useToasts();
  const navigate = useNavigate();
  const prepare = useCommand(PrepareMeeting, { showsRefusals: true });
  const propose = useCommand(ProposeMeeting, { showsRefusals: true });
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const [content, setContent] = useState('');
  const [draft, setDraft] = useState<Omit<MeetingDraft, 'content'>>({
    committeeId: committees.length === 1 ? (committees[0]?.id ?? null) : null,
    kind: 'REGULAR',
    isExtended: false,
    startsAt: null,
    place: '',
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const whole = useMemo(() => ({ ...draft, content }), [draft, content]);
  const change = (part: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const committee = committees.find((each) => each.id === draft.committeeId);
  const { committeeId, startsAt, kind, isExtended, place } = draft;
  const details = startsAt && title.trim() ? { kind, isExtended, title, content, startsAt, place } : null;

  function settle<Data>(
    answer: CommandAnswer<Data>,
    done: string,
    meetingId: (data: Data) => string | undefined,
  ) {
    if (!answer.ok) {
      setErrors(answer.fields);
      setRefusals(answer.refusals);
      return;
    }
    forgetDraft(CONTENT_DRAFT);
    toasts.done(done);
    const id = meetingId(answer.data);
    void navigate({ to: id ? '/hop/$meetingId' : '/hop', params: { meetingId: id ?? '' } });
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
            label={t.committee}
            placeholder={t.chooseCommittee}
            required
            searchable
            options={committees.map(({ id, name }) => ({ value: id, label: name }))}
            value={committeeId}
            onChange={(id) => change({ committeeId: id })}
            error={errors.committeeId}
          />
          <SelectField
            label={t.kind}
            required
            options={[
              { value: 'REGULAR', label: meetingKind.REGULAR },
              { value: 'AD_HOC', label: meetingKind.AD_HOC },
            ]}
            value={kind}
            onChange={(value) => change({ kind: value === 'AD_HOC' ? 'AD_HOC' : 'REGULAR' })}
            error={errors['details.kind']}
          />
          <CheckField
            label={t.extendedMeeting}
            value={isExtended}
            onChange={(value) => change({ isExtended: value })}
          />
          <TextField
            label={t.meetingTitle}
            required
            value={title}
            onChange={setTitle}
            error={errors['details.title']}
          />
          <DateTimeField
            label={t.startsAt}
            required
            value={startsAt}
            onChange={(value) => change({ startsAt: value })}
            error={errors['details.startsAt'] ?? errors.startsAt}
          />
          <TextField
            label={t.place}
            value={place}
            onChange={(value) => change({ place: value })}
            error={errors['details.place']}
          />
          <LongTextField
            label={t.content}
            minRows={4}
            draftKey={CONTENT_DRAFT}
            value={content}
            onChange={setContent}
            error={errors['details.content']}
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
            {committee && (committee.viewerCanPrepareMeeting || committee.viewerCanConvokeMeeting) && (
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
        <ConvocationPreview draft={whole} />
      </div>
    </div>
  );
}
