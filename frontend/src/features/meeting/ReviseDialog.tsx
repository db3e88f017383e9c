import { useMemo, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { ReviseMeeting } from './commands';
import { ConvocationPreview } from './ConvocationPreview';
import { toDetails, type MeetingDraft } from './draft';
import { MeetingDetailsFields } from './MeetingDetailsFields';
import { meetingMessages } from './messages';
import classes from './ReviseDialog.module.css';

export const ReviseDialog_Meeting = graphql(`
  fragment ReviseDialog_Meeting on Meeting {
    id
    version
    kind
    isExtended
    title
    content
    startsAt
    endsAt
    place
    committee {
      id
    }
    papers {
      id
    }
  }
`);

interface ReviseDialogProps {
  readonly meeting: FragmentType<typeof ReviseDialog_Meeting>;
  readonly onClose: () => void;
}

/** Changes a meeting that is not convened yet, beside what the regulation says of the change. */
export function ReviseDialog({ meeting: masked, onClose }: ReviseDialogProps) {
  const meeting = readFragment(ReviseDialog_Meeting, masked);
  const t = useMessages(meetingMessages);
  const [draft, setDraft] = useState<MeetingDraft>({
    kind: meeting.kind,
    isExtended: meeting.isExtended,
    title: meeting.title,
    content: meeting.content,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt ?? null,
    place: meeting.place,
  });
  const checked = useMemo(
    () => ({ ...draft, committeeId: meeting.committee.id, paperCount: meeting.papers.length }),
    [draft, meeting],
  );
  const details = toDetails(draft);
  return (
    <CommandDialog
      document={ReviseMeeting}
      variables={details && { input: { meetingId: meeting.id, expectedVersion: meeting.version, details } }}
      title={t.revise}
      submit={t.save}
      done={t.revised}
      wide
      onClose={onClose}
    >
      {(errors) => (
        <div className={classes.columns}>
          <div className={classes.fields}>
            <MeetingDetailsFields
              draft={draft}
              onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
              errors={errors}
            />
          </div>
          <ConvocationPreview draft={checked} />
        </div>
      )}
    </CommandDialog>
  );
}
