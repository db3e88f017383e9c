import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { terms } from '../../graphql/terms';
import { useCommand } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { PlusIcon } from '../../ui/icons';
import { StateBadge, type Tone } from '../../ui/StateBadge';
import { useToasts } from '../../ui/toasts';
import { AbsenceDecision } from './AbsenceDecision';
import { RecordAttendance } from './commands';
import { GuestDialog } from './GuestDialog';
import { ParticipantDialog } from './ParticipantDialog';
import classes from './meeting.module.css';
import { invitationMessages } from './invitationMessages';

export const PeoplePanel_Meeting = graphql(`
  fragment PeoplePanel_Meeting on Meeting {
    id
    kind
    state
    isExtended
    committee {
      id
    }
    viewerCanPrepare
    viewerCanRecordAttendance
    invitations {
      id
      response
      attendance
      member {
        id
        title
        person {
          id
          fullName
        }
        onBehalfOf {
          id
          name
        }
      }
      guestAgency {
        id
        name
      }
      absence {
        reason
        granted
        note
        citations {
          ...CitationFields
        }
      }
      substitution {
        person {
          id
          fullName
        }
      }
      writtenOpinion {
        text
      }
      owesWrittenOpinion
      writtenOpinionCitations {
        ...CitationFields
      }
      viewerCanDecideAbsence
    }
  }
`);

type Invitation = ResultOf<typeof PeoplePanel_Meeting>['invitations'][number];
type Attendance = NonNullable<Invitation['attendance']>;

const TONES: Record<Invitation['response'], Tone> = {
  PENDING: 'wait',
  ATTENDING: 'ok',
  ABSENCE_REQUESTED: 'soon',
  ABSENCE_GRANTED: 'info',
  ABSENCE_REFUSED: 'stopped',
};

const ATTENDANCE_TONES: Record<Attendance, Tone> = {
  PRESENT: 'ok',
  EXCUSED: 'info',
  ABSENT: 'late',
  SUBSTITUTED: 'info',
};

/** Who is invited, what each answered, who attends in whose place, what is still owed, and who was there. */
export function PeoplePanel({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof PeoplePanel_Meeting>;
}) {
  const meeting = readFragment(PeoplePanel_Meeting, masked);
  const t = useMessages(invitationMessages);
  const [inviting, setInviting] = useState<'agency' | 'person' | null>(null);
  const [deciding, setDeciding] = useState<Invitation | null>(null);
  // Agencies come to an extended meeting or a working session only, and are invited before it opens.
  const byName = meeting.kind === 'WORKING_SESSION';
  const invites =
    meeting.viewerCanPrepare &&
    (meeting.isExtended || byName) &&
    ['PROPOSED', 'DRAFT', 'INVITED'].includes(meeting.state);
  return (
    <Card
      title={t.people}
      aside={
        invites && (
          <div className={classes.buttons}>
            {byName && (
              <Button onClick={() => setInviting('person')}>
                <PlusIcon />
                {t.inviteParticipant}
              </Button>
            )}
            <Button onClick={() => setInviting('agency')}>
              <PlusIcon />
              {t.inviteGuest}
            </Button>
          </div>
        )
      }
    >
      {meeting.invitations.length === 0 && <p className={classes.quiet}>{t.noPeople}</p>}
      {meeting.viewerCanRecordAttendance && <RestPresent invitations={meeting.invitations} />}
      <ul className={classes.list}>
        {meeting.invitations.map((invitation) => (
          <PersonRow
            key={invitation.id}
            invitation={invitation}
            records={meeting.viewerCanRecordAttendance}
            sent={!['PROPOSED', 'DRAFT'].includes(meeting.state)}
            onDecide={() => setDeciding(invitation)}
          />
        ))}
      </ul>
      {inviting === 'agency' && <GuestDialog meetingId={meeting.id} onClose={() => setInviting(null)} />}
      {inviting === 'person' && (
        <ParticipantDialog
          meetingId={meeting.id}
          committeeId={meeting.committee.id}
          onClose={() => setInviting(null)}
        />
      )}
      {deciding && (
        <AbsenceDecision
          invitationId={deciding.id}
          name={nameOf(deciding)}
          reason={deciding.absence?.reason}
          onClose={() => setDeciding(null)}
        />
      )}
    </Card>
  );
}

function nameOf(invitation: Invitation): string {
  return invitation.member?.person.fullName ?? invitation.guestAgency?.name ?? '';
}

interface RowProps {
  readonly invitation: Invitation;
  readonly records: boolean;
  /** Whether invitations are out, so that an answer can be waited for. */
  readonly sent: boolean;
  readonly onDecide: () => void;
}

function PersonRow({ invitation, records, sent, onDecide }: RowProps) {
  const t = useMessages(invitationMessages);
  const { response, attendance } = useMessages(terms);
  const { member, absence } = invitation;
  return (
    <li>
      <div className={classes.row}>
        <div>
          <p className={classes.itemTitle}>{nameOf(invitation)}</p>
          <p className={classes.quiet}>
            {member ? [member.title, member.onBehalfOf?.name].filter(Boolean).join(' · ') : t.guest}
          </p>
        </div>
        {invitation.attendance && !records ? (
          <StateBadge tone={ATTENDANCE_TONES[invitation.attendance]}>
            {attendance[invitation.attendance]}
          </StateBadge>
        ) : (
          <StateBadge tone={TONES[invitation.response]}>
            {sent || invitation.response !== 'PENDING' ? response[invitation.response] : t.notSent}
          </StateBadge>
        )}
      </div>
      {absence && (
        <p className={classes.quiet}>
          {t.absenceReason}: {absence.reason} <Citations of={absence.citations} />
          {absence.note && ` – ${absence.note}`}
        </p>
      )}
      {invitation.substitution && <p>{t.substituteIs(invitation.substitution.person.fullName)}</p>}
      {invitation.owesWrittenOpinion && (
        <p>
          <StateBadge tone="late">{t.opinionOwed}</StateBadge>{' '}
          <Citations of={invitation.writtenOpinionCitations} />
        </p>
      )}
      {invitation.writtenOpinion && (
        <details>
          <summary>{t.opinionGiven}</summary>
          <p className={classes.words}>{invitation.writtenOpinion.text}</p>
        </details>
      )}
      {invitation.viewerCanDecideAbsence && (
        <div className={classes.buttons}>
          <Button kind="primary" onClick={onDecide} aria-label={t.absenceOf(nameOf(invitation))}>
            {t.decide}
          </Button>
        </div>
      )}
      {records && <AttendanceField invitation={invitation} />}
    </li>
  );
}

/** Records in one go that those of whom nothing is recorded, and who did not ask to be absent, are there. */
function RestPresent({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const t = useMessages(invitationMessages);
  const { run, busy } = useCommand(RecordAttendance);
  const toasts = useToasts();
  const rest = invitations.filter(
    ({ attendance, response }) => !attendance && (response === 'ATTENDING' || response === 'PENDING'),
  );
  if (rest.length === 0) return null;
  async function record() {
    for (const { id } of rest) {
      const answer = await run({ input: { invitationId: id, status: 'PRESENT' } });
      if (!answer.ok) return;
    }
    toasts.done(t.recorded);
  }
  return (
    <div className={classes.buttons}>
      <Button busy={busy} onClick={() => void record()}>
        {t.restPresent(rest.length)}
      </Button>
    </div>
  );
}

function AttendanceField({ invitation }: { readonly invitation: Invitation }) {
  const t = useMessages(invitationMessages);
  const { attendance } = useMessages(terms);
  const { run } = useCommand(RecordAttendance);
  const toasts = useToasts();
  async function record(status: Attendance) {
    const answer = await run({ input: { invitationId: invitation.id, status } });
    if (answer.ok) toasts.done(t.recorded);
  }
  return (
    <SelectField
      label={<span className="sr-only">{t.recordOf(nameOf(invitation))}</span>}
      placeholder={t.notRecorded}
      options={(Object.keys(attendance) as Attendance[]).map((value) => ({
        value,
        label: attendance[value],
      }))}
      value={invitation.attendance ?? null}
      onChange={(value) => {
        if (value) void record(value as Attendance);
      }}
    />
  );
}
