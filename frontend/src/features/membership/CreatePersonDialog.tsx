import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { personMessages } from './messages';
import { NOBODY, PersonFields, toPersonInput } from './PersonFields';

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
  const [draft, setDraft] = useState(NOBODY);
  return (
    <CommandDialog
      document={CreatePerson}
      variables={draft.fullName.trim() ? { input: toPersonInput(draft) } : null}
      title={t.create}
      submit={t.save}
      done={t.created(draft.fullName)}
      onClose={onClose}
    >
      {(errors) => <PersonFields draft={draft} errors={errors} onChange={setDraft} />}
    </CommandDialog>
  );
}
