import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { SearchedList } from '../../graphql/SearchedList';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { CreatePersonDialog } from './CreatePersonDialog';
import { personMessages } from './messages';

const PersonsQuery = graphql(`
  query Persons($after: String, $search: String) {
    persons(first: 50, after: $after, search: $search) {
      nodes {
        id
        fullName
        honorific
        publicOffice
        headsAgency
        agency {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Person = ResultOf<typeof PersonsQuery>['persons']['nodes'][number];
type PageInfo = ResultOf<typeof PersonsQuery>['persons']['pageInfo'];

/** The persons by name, and for administrators a way to register another. */
export function PersonList() {
  const t = useMessages(personMessages);
  return (
    <SearchedList
      searchLabel={t.search}
      createLabel={t.create}
      creating={(close) => <CreatePersonDialog onClose={close} />}
    >
      {(search, after, more) => <PersonPage after={after} search={search} more={more} />}
    </SearchedList>
  );
}

interface PersonPageProps {
  readonly after: string | null;
  readonly search: string | null;
  readonly more: (pageInfo: PageInfo) => ReactNode;
}

function PersonPage({ after, search, more }: PersonPageProps) {
  const t = useMessages(personMessages);
  const [state, refetch] = useQuery({ query: PersonsQuery, variables: { after, search } });
  const columns: readonly Column<Person>[] = [
    {
      key: 'name',
      label: t.fullName,
      heading: true,
      render: ({ honorific, fullName }) => [honorific, fullName].filter(Boolean).join(' '),
    },
    { key: 'office', label: t.publicOffice, render: ({ publicOffice }) => publicOffice ?? '–' },
    {
      key: 'agency',
      label: t.agency,
      render: ({ agency, headsAgency }) =>
        agency ? `${agency.name}${headsAgency ? ` (${t.head.toLowerCase()})` : ''}` : '–',
    },
  ];
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ persons: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <DataTable caption={t.persons} columns={columns} rows={nodes} rowKey={({ id }) => id} />
          )}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}
