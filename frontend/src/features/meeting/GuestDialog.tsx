import { useState } from 'react';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { InviteGuest } from './commands';
import { invitationMessages } from './invitationMessages';

interface GuestDialogProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** Invites an agency outside the body to an extended meeting. */
export function GuestDialog({ meetingId, onClose }: GuestDialogProps) {
  const t = useMessages(invitationMessages);
  const [agency, setAgency] = useState<Choice | null>(null);
  return (
    <CommandDialog
      document={InviteGuest}
      variables={agency ? { input: { meetingId, agencyId: agency.id } } : null}
      title={t.inviteGuest}
      submit={t.invite}
      done={t.guestInvited(agency?.label ?? '')}
      onClose={onClose}
    >
      {(errors) => (
        <AgencyField
          label={t.guestAgency}
          required
          value={agency}
          onChange={setAgency}
          error={errors.agencyId}
        />
      )}
    </CommandDialog>
  );
}
