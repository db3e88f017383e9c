import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { SelectField } from '../../ui/fields';

const ReplaceableMembersQuery = graphql(`
  query ReplaceableMembers($id: ID!) {
    committee(id: $id) {
      id
      members {
        id
        publicOffice
        person {
          id
          fullName
        }
      }
    }
  }
`);

interface MemberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly body: string;
  readonly value: string | null;
  readonly onChange: (membership: string | null) => void;
  readonly error?: string;
}

/** Chooses somebody who sits in a body. */
export function MemberField({ body, ...field }: MemberFieldProps) {
  const [{ data }] = useQuery({ query: ReplaceableMembersQuery, variables: { id: body } });
  const members = data?.committee?.members ?? [];
  return (
    <SelectField
      {...field}
      searchable
      clearable={!field.required}
      options={members.map(({ id, person, publicOffice }) => ({
        value: id,
        label: [person.fullName, publicOffice].filter(Boolean).join(' – '),
      }))}
    />
  );
}
