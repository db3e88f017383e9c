import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { personMessages } from './messages';
import { PersonFields, toPersonInput } from './PersonFields';

export const EditPersonDialog_Person = graphql(`
  fragment EditPersonDialog_Person on Person {
    id
    version
    fullName
    honorific
    publicOffice
    headsAgency
    agency {
      id
      name
    }
    contact {
      email
      phone
    }
  }
`);

const UpdatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      person {
        id
        ...PersonTable_Person
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EditPersonDialogProps {
  readonly person: FragmentType<typeof EditPersonDialog_Person>;
  readonly onClose: () => void;
}

/** Writes down anew who a person is, where they work and how to reach them. */
export function EditPersonDialog({ person: masked, onClose }: EditPersonDialogProps) {
  const person = readFragment(EditPersonDialog_Person, masked);
  const t = useMessages(personMessages);
  const [draft, setDraft] = useState({
    fullName: person.fullName,
    honorific: person.honorific ?? '',
    publicOffice: person.publicOffice ?? '',
    agency: person.agency ? { id: person.agency.id, label: person.agency.name } : null,
    headsAgency: person.headsAgency,
    email: person.contact?.email ?? '',
    phone: person.contact?.phone ?? '',
  });
  return (
    <CommandDialog
      document={UpdatePerson}
      variables={
        draft.fullName.trim()
          ? { input: { personId: person.id, expectedVersion: person.version, ...toPersonInput(draft) } }
          : null
      }
      title={t.editOf(person.fullName)}
      submit={t.save}
      done={t.saved(draft.fullName)}
      onClose={onClose}
    >
      {(errors) => <PersonFields draft={draft} errors={errors} onChange={setDraft} />}
    </CommandDialog>
  );
}
