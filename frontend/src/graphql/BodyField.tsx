import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { ServerChoice, type ChoiceFieldProps } from './ServerChoice';

const BodyChoiceQuery = graphql(`
  query BodyChoice($search: String) {
    committees(first: 30, search: $search) {
      nodes {
        id
        shortName
      }
    }
  }
`);

/** Finds a committee, or a body under one, by words of its name. */
export function BodyField(props: ChoiceFieldProps) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: BodyChoiceQuery, variables: { search: search || null } });
  const found = (data?.committees.nodes ?? []).map(({ id, shortName }) => ({ id, label: shortName }));
  return <ServerChoice {...props} found={found} onSearch={setSearch} />;
}
