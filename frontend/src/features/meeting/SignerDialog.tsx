import { useState } from 'react';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { IssueConclusionNotice } from './commands';
import { conclusionMessages } from './conclusionMessages';
import { meetingMessages } from './messages';

interface SignerDialogProps {
  readonly meeting: {
    readonly id: string;
    readonly committee: {
      readonly members: readonly {
        readonly id: string;
        readonly title: string;
        readonly person: { readonly fullName: string };
      }[];
    };
  };
  readonly onClose: () => void;
}

/** Issues the notice signed by a chosen member, with a chosen seal; the regulation says whether they may. */
export function SignerDialog({ meeting, onClose }: SignerDialogProps) {
  const t = useMessages(conclusionMessages);
  const m = useMessages(meetingMessages);
  const [signerId, setSignerId] = useState<string | null>(null);
  const [seal, setSeal] = useState<Choice | null>(null);
  return (
    <CommandDialog
      document={IssueConclusionNotice}
      variables={{ input: { meetingId: meeting.id, signerId, sealAgencyId: seal?.id ?? null } }}
      title={m.issue}
      submit={m.issue}
      done={m.issued}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.signer}
            hint={t.signerHint}
            searchable
            clearable
            options={meeting.committee.members.map((member) => ({
              value: member.id,
              label: `${member.person.fullName} – ${member.title}`,
            }))}
            value={signerId}
            onChange={setSignerId}
            error={errors.signerId}
          />
          <AgencyField
            label={t.seal}
            hint={t.sealHint}
            value={seal}
            onChange={setSeal}
            error={errors.sealAgencyId}
          />
        </>
      )}
    </CommandDialog>
  );
}
