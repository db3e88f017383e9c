import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { InviteParticipant } from './commands';
import { invitationMessages } from './invitationMessages';

const ParticipantsQuery = graphql(`
  query Participants($id: ID!) {
    committee(id: $id) {
      id
      shortName
      members {
        id
        person {
          id
          fullName
        }
      }
      helperTeam {
        id
        shortName
        members {
          id
          person {
            id
            fullName
          }
        }
      }
    }
  }
`);

interface ParticipantDialogProps {
  readonly meetingId: string;
  readonly committeeId: string;
  readonly onClose: () => void;
}

/** Invites somebody of the committee or its team to a working session. */
export function ParticipantDialog({ meetingId, committeeId, onClose }: ParticipantDialogProps) {
  const t = useMessages(invitationMessages);
  const [membershipId, setMembershipId] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: ParticipantsQuery, variables: { id: committeeId } });
  const bodies = [data?.committee, data?.committee?.helperTeam].filter((body) => body != null);
  const options = bodies.flatMap(({ shortName, members }) =>
    members.map(({ id, person }) => ({ value: id, label: `${person.fullName} – ${shortName}` })),
  );
  return (
    <CommandDialog
      document={InviteParticipant}
      variables={membershipId ? { input: { meetingId, membershipId } } : null}
      title={t.inviteParticipant}
      submit={t.invite}
      done={t.guestInvited(options.find(({ value }) => value === membershipId)?.label ?? '')}
      onClose={onClose}
    >
      {(errors) => (
        <SelectField
          label={t.participant}
          required
          searchable
          options={options}
          value={membershipId}
          onChange={setMembershipId}
          error={errors.membershipId}
        />
      )}
    </CommandDialog>
  );
}
