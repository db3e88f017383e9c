import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { ServerChoice, type Choice, type ChoiceFieldProps } from './ServerChoice';

const PersonChoiceQuery = graphql(`
  query PersonChoice($search: String, $agencyId: ID) {
    persons(first: 30, search: $search, agencyId: $agencyId) {
      nodes {
        id
        fullName
        publicOffice
      }
    }
  }
`);

interface Named {
  readonly id: string;
  readonly fullName: string;
  readonly publicOffice?: string | null;
}

/** A person as a choice: the name with the public office. */
export function personChoice({ id, fullName, publicOffice }: Named): Choice {
  return { id, label: [fullName, publicOffice].filter(Boolean).join(' – ') };
}

interface PersonFieldProps extends ChoiceFieldProps {
  /** Only those who work in this agency. */
  readonly agencyId?: string;
}

/** Finds a person by words of the name. */
export function PersonField({ agencyId, ...props }: PersonFieldProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({
    query: PersonChoiceQuery,
    variables: { search: search || null, agencyId: agencyId ?? null },
  });
  return (
    <ServerChoice {...props} found={(data?.persons.nodes ?? []).map(personChoice)} onSearch={setSearch} />
  );
}
