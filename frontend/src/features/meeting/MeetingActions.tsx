import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandButton } from '../../graphql/CommandButton';
import { CommandDialog } from '../../graphql/CommandDialog';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField } from '../../ui/fields';
import {
  CancelMeeting,
  CloseMeeting,
  ConvokeMeeting,
  DeclineProposal,
  DesignateChair,
  IssueConclusionNotice,
  JoinProposal,
  OpenMeeting,
} from './commands';
import { meetingMessages } from './messages';
import { ReviseDialog } from './ReviseDialog';
import { SignerDialog } from './SignerDialog';

export const MeetingActions_Meeting = graphql(`
  fragment MeetingActions_Meeting on Meeting {
    id
    version
    state
    viewerCanPrepare
    ...ReviseDialog_Meeting
    viewerCanConvoke
    viewerCanDecline
    viewerCanJoin
    viewerCanDesignateChair
    viewerCanOpen
    viewerCanClose
    viewerCanCancel
    viewerCanIssueNotice
    presidingMember {
      id
    }
    committee {
      id
      members {
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

type Asked = 'revise' | 'decline' | 'cancel' | 'chair' | 'signer';

/** One primary action by the state of the meeting, and quiet ones; only those the viewer may do. */
export function MeetingActions({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof MeetingActions_Meeting>;
}) {
  const meeting = readFragment(MeetingActions_Meeting, masked);
  const t = useMessages(meetingMessages);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const act = { input: { meetingId: meeting.id, expectedVersion: meeting.version } };
  const waits = meeting.state === 'PROPOSED' || meeting.state === 'DRAFT';
  return (
    <>
      {meeting.viewerCanPrepare && waits && <Button onClick={() => setAsked('revise')}>{t.revise}</Button>}
      {meeting.viewerCanDesignateChair && <Button onClick={() => setAsked('chair')}>{t.designate}</Button>}
      {meeting.viewerCanDecline && <Button onClick={() => setAsked('decline')}>{t.decline}</Button>}
      {meeting.viewerCanCancel && <Button onClick={() => setAsked('cancel')}>{t.cancel}</Button>}
      {meeting.viewerCanJoin && (
        <CommandButton
          kind="primary"
          document={JoinProposal}
          variables={{ input: { meetingId: meeting.id } }}
          done={t.joined}
        >
          {t.join}
        </CommandButton>
      )}
      {meeting.viewerCanConvoke && waits && (
        <CommandButton kind="primary" document={ConvokeMeeting} variables={act} done={t.convoked}>
          {t.convoke}
        </CommandButton>
      )}
      {meeting.viewerCanOpen && (
        <CommandButton kind="primary" document={OpenMeeting} variables={act} done={t.opened}>
          {t.open}
        </CommandButton>
      )}
      {meeting.viewerCanClose && (
        <CommandButton kind="primary" document={CloseMeeting} variables={act} done={t.closed}>
          {t.close}
        </CommandButton>
      )}
      {meeting.viewerCanIssueNotice && <Button onClick={() => setAsked('signer')}>{t.chooseSigner}</Button>}
      {meeting.viewerCanIssueNotice && (
        <CommandButton
          kind="primary"
          document={IssueConclusionNotice}
          variables={{ input: { meetingId: meeting.id } }}
          done={t.issued}
        >
          {t.issue}
        </CommandButton>
      )}
      {asked === 'revise' && <ReviseDialog meeting={meeting} onClose={close} />}
      {asked === 'decline' && <DeclineDialog meeting={meeting} onClose={close} />}
      {asked === 'cancel' && <CancelDialog meeting={meeting} onClose={close} />}
      {asked === 'chair' && <ChairDialog meeting={meeting} onClose={close} />}
      {asked === 'signer' && <SignerDialog meeting={meeting} onClose={close} />}
    </>
  );
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface DialogProps<Meeting extends Versioned = Versioned> {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

function DeclineDialog({ meeting, onClose }: DialogProps) {
  const t = useMessages(meetingMessages);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={DeclineProposal}
      variables={
        reason.trim() ? { input: { meetingId: meeting.id, expectedVersion: meeting.version, reason } } : null
      }
      title={t.decline}
      submit={t.decline}
      done={t.declined}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <LongTextField label={t.reason} required value={reason} onChange={setReason} error={errors.reason} />
      )}
    </CommandDialog>
  );
}

function CancelDialog({ meeting, onClose }: DialogProps) {
  const t = useMessages(meetingMessages);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={CancelMeeting}
      variables={
        reason.trim() ? { input: { meetingId: meeting.id, expectedVersion: meeting.version, reason } } : null
      }
      title={t.cancel}
      submit={t.cancel}
      done={t.cancelled}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <LongTextField label={t.reason} required value={reason} onChange={setReason} error={errors.reason} />
      )}
    </CommandDialog>
  );
}

interface WithMembers extends Versioned {
  readonly presidingMember?: { readonly id: string } | null;
  readonly committee: {
    readonly members: readonly {
      readonly id: string;
      readonly title: string;
      readonly person: { readonly fullName: string };
    }[];
  };
}

function ChairDialog({ meeting, onClose }: DialogProps<WithMembers>) {
  const t = useMessages(meetingMessages);
  const [membershipId, setMembershipId] = useState<string | null>(meeting.presidingMember?.id ?? null);
  return (
    <CommandDialog
      document={DesignateChair}
      variables={
        membershipId
          ? { input: { meetingId: meeting.id, expectedVersion: meeting.version, membershipId } }
          : null
      }
      title={t.designate}
      submit={t.save}
      done={t.designated}
      onClose={onClose}
    >
      {(errors) => (
        <SelectField
          label={t.member}
          required
          searchable
          options={meeting.committee.members.map((member) => ({
            value: member.id,
            label: `${member.person.fullName} – ${member.title}`,
          }))}
          value={membershipId}
          onChange={setMembershipId}
          error={errors.membershipId}
        />
      )}
    </CommandDialog>
  );
}
