import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { CommandButton } from '../../graphql/CommandButton';
import { CommandDialog } from '../../graphql/CommandDialog';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { terms } from '../../graphql/terms';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { forgetDraft, LongTextField } from '../../ui/fields';
import { StateBadge } from '../../ui/StateBadge';
import { AppointSubstitute, RequestAbsence, RespondToInvitation, SubmitWrittenOpinion } from './commands';
import classes from './meeting.module.css';
import { invitationMessages } from './invitationMessages';

export const MyInvitation_Invitation = graphql(`
  fragment MyInvitation_Invitation on Invitation {
    id
    response
    absence {
      reason
      granted
      note
      citations {
        ...CitationFields
      }
    }
    member {
      id
      onBehalfOf {
        id
      }
      person {
        id
        agency {
          id
        }
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
      submittedAt
    }
    owesWrittenOpinion
    writtenOpinionCitations {
      ...CitationFields
    }
    viewerCanRespond
    viewerCanAppointSubstitute
    viewerCanSubmitOpinion
  }
`);

type Asked = 'absence' | 'substitute' | 'opinion';

/** The viewer's own invitation: attend, ask to be absent, send a substitute, give the opinion that is owed. */
export function MyInvitation({
  invitation: masked,
}: {
  readonly invitation: FragmentType<typeof MyInvitation_Invitation>;
}) {
  const invitation = readFragment(MyInvitation_Invitation, masked);
  const t = useMessages(invitationMessages);
  const { response } = useMessages(terms);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const agencyId = invitation.member?.onBehalfOf?.id ?? invitation.member?.person.agency?.id;
  return (
    <Card title={t.myCard} aside={<StateBadge tone="info">{response[invitation.response]}</StateBadge>}>
      <div className={classes.stack}>
        {invitation.absence && (
          <p className={classes.quiet}>
            {t.absenceReason}: {invitation.absence.reason} <Citations of={invitation.absence.citations} />
            {invitation.absence.note && ` – ${invitation.absence.note}`}
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
          <div>
            <StateBadge tone="ok">{t.opinionGiven}</StateBadge>
            <p className={classes.words}>{invitation.writtenOpinion.text}</p>
          </div>
        )}
        <div className={classes.buttons}>
          {invitation.viewerCanRespond && (
            <CommandButton
              kind={invitation.response === 'PENDING' ? 'primary' : 'secondary'}
              document={RespondToInvitation}
              variables={{ input: { invitationId: invitation.id } }}
              done={t.attending}
            >
              {t.attend}
            </CommandButton>
          )}
          {invitation.viewerCanRespond && <Button onClick={() => setAsked('absence')}>{t.askAbsence}</Button>}
          {invitation.viewerCanAppointSubstitute && (
            <Button onClick={() => setAsked('substitute')}>{t.substitute}</Button>
          )}
          {invitation.viewerCanSubmitOpinion && (
            <Button
              kind={invitation.owesWrittenOpinion ? 'primary' : 'secondary'}
              onClick={() => setAsked('opinion')}
            >
              {t.writeOpinion}
            </Button>
          )}
        </div>
      </div>
      {asked === 'absence' && <AbsenceDialog invitationId={invitation.id} onClose={close} />}
      {asked === 'substitute' && (
        <SubstituteDialog invitationId={invitation.id} agencyId={agencyId} onClose={close} />
      )}
      {asked === 'opinion' && <OpinionDialog invitationId={invitation.id} onClose={close} />}
    </Card>
  );
}

interface DialogProps {
  readonly invitationId: string;
  readonly onClose: () => void;
}

function AbsenceDialog({ invitationId, onClose }: DialogProps) {
  const t = useMessages(invitationMessages);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={RequestAbsence}
      variables={reason.trim() ? { input: { invitationId, reason } } : null}
      title={t.askAbsence}
      submit={t.send}
      done={t.askedAbsence}
      onClose={onClose}
    >
      {(errors) => (
        <LongTextField
          label={t.absenceReason}
          required
          value={reason}
          onChange={setReason}
          error={errors.reason}
        />
      )}
    </CommandDialog>
  );
}

function SubstituteDialog({ invitationId, agencyId, onClose }: DialogProps & { readonly agencyId?: string }) {
  const t = useMessages(invitationMessages);
  const [person, setPerson] = useState<Choice | null>(null);
  return (
    <CommandDialog
      document={AppointSubstitute}
      variables={person ? { input: { invitationId, personId: person.id } } : null}
      title={t.substitute}
      submit={t.save}
      done={t.substituted}
      onClose={onClose}
    >
      {(errors) => (
        <PersonField
          label={t.substitutePerson}
          hint={t.substituteHint}
          required
          value={person}
          onChange={setPerson}
          agencyId={agencyId}
          error={errors.personId}
        />
      )}
    </CommandDialog>
  );
}

function OpinionDialog({ invitationId, onClose }: DialogProps) {
  const t = useMessages(invitationMessages);
  const draftKey = `opinion-${invitationId}`;
  const [text, setText] = useState('');
  return (
    <CommandDialog
      document={SubmitWrittenOpinion}
      variables={text.trim() ? { input: { invitationId, text } } : null}
      title={t.opinion}
      submit={t.send}
      done={t.opinionSent}
      onDone={() => forgetDraft(draftKey)}
      onClose={onClose}
    >
      {(errors) => (
        <LongTextField
          label={t.opinion}
          hint={t.opinionHint}
          required
          minRows={6}
          draftKey={draftKey}
          value={text}
          onChange={setText}
          error={errors.text}
        />
      )}
    </CommandDialog>
  );
}
