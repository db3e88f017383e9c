import { useState } from 'react';
import { graphql } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { CheckField, TextField } from '../../ui/fields';
import { personMessages } from './messages';

const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      person {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** Registers a person, with the office and the agency that stand in a signature. */
export function CreatePersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(personMessages);
  const [fullName, setFullName] = useState('');
  const [honorific, setHonorific] = useState('');
  const [publicOffice, setPublicOffice] = useState('');
  const [agency, setAgency] = useState<Choice | null>(null);
  const [headsAgency, setHeadsAgency] = useState(false);
  return (
    <CommandDialog
      document={CreatePerson}
      variables={
        fullName.trim()
          ? {
              input: {
                fullName,
                honorific: honorific.trim() || null,
                publicOffice: publicOffice.trim() || null,
                agencyId: agency?.id ?? null,
                headsAgency,
              },
            }
          : null
      }
      title={t.create}
      submit={t.save}
      done={t.created(fullName)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField
            label={t.honorific}
            hint={t.honorificHint}
            value={honorific}
            onChange={setHonorific}
            error={errors.honorific}
          />
          <TextField
            label={t.fullName}
            required
            value={fullName}
            onChange={setFullName}
            error={errors.fullName}
          />
          <TextField
            label={t.publicOffice}
            value={publicOffice}
            onChange={setPublicOffice}
            error={errors.publicOffice}
          />
          <AgencyField label={t.agency} value={agency} onChange={setAgency} error={errors.agencyId} />
          <CheckField
            label={t.headsAgency}
            value={headsAgency}
            onChange={setHeadsAgency}
            error={errors.headsAgency}
          />
        </>
      )}
    </CommandDialog>
  );
}
