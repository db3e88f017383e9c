import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { ServerChoice, type ChoiceFieldProps } from './ServerChoice';

const AgencyChoiceQuery = graphql(`
  query AgencyChoice($search: String) {
    agencies(first: 30, search: $search) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Finds an agency by words of its name. */
export function AgencyField(props: ChoiceFieldProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: AgencyChoiceQuery, variables: { search: search || null } });
  const found = (data?.agencies.nodes ?? []).map(({ id, name }) => ({ id, label: name }));
  return <ServerChoice {...props} found={found} onSearch={setSearch} />;
}
