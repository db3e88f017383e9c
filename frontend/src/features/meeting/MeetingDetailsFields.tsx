import { terms } from '../../graphql/terms';
import { DateTimeField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { CheckField, LongTextField, TextField } from '../../ui/fields';
import { TermField } from '../../ui/TermField';
import { conveningMessages } from './conveningMessages';
import type { MeetingDraft } from './draft';
import { meetingMessages } from './messages';

const KINDS = ['REGULAR', 'AD_HOC', 'WORKING_SESSION'] as const;

interface MeetingDetailsFieldsProps {
  readonly draft: MeetingDraft;
  readonly onChange: (part: Partial<MeetingDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** Keeps the unsent content under this key in this tab. */
  readonly contentDraftKey?: string;
}

/** Kind, title, time, place and content, the same for a new meeting and for one that is revised. */
export function MeetingDetailsFields({
  draft,
  onChange,
  errors,
  contentDraftKey,
}: MeetingDetailsFieldsProps) {
  const m = useMessages(meetingMessages);
  const t = useMessages(conveningMessages);
  const { meetingKind } = useMessages(terms);
  return (
    <>
      <TermField
        label={m.kind}
        required
        values={KINDS}
        names={meetingKind}
        value={draft.kind}
        onChange={(kind) => {
          // agencies come to a working session without its being extended
          onChange(kind === 'WORKING_SESSION' ? { kind, isExtended: false } : { kind });
        }}
        error={errors['details.kind']}
      />
      {draft.kind !== 'WORKING_SESSION' && (
        <CheckField
          label={t.extendedMeeting}
          value={draft.isExtended}
          onChange={(isExtended) => onChange({ isExtended })}
        />
      )}
      <TextField
        label={t.meetingTitle}
        required
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={errors['details.title']}
      />
      <DateTimeField
        label={t.startsAt}
        required
        value={draft.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
        error={errors['details.startsAt'] ?? errors.startsAt}
      />
      <DateTimeField
        label={t.endsAt}
        value={draft.endsAt}
        min={draft.startsAt?.slice(0, 10)}
        onChange={(endsAt) => onChange({ endsAt })}
        error={errors['details.endsAt']}
      />
      <TextField
        label={m.place}
        value={draft.place}
        onChange={(place) => onChange({ place })}
        error={errors['details.place']}
      />
      <LongTextField
        label={m.content}
        minRows={4}
        draftKey={contentDraftKey}
        value={draft.content}
        onChange={(content) => onChange({ content })}
        error={errors['details.content']}
      />
    </>
  );
}
