import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { TextField } from '../../ui/fields';
import { PlusIcon } from '../../ui/icons';
import { ListTools } from '../../ui/ListTools';
import { EmptyState } from '../../ui/states';
import { useRested } from '../../ui/useRested';
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
  const [search, setSearch] = useState('');
  const [creating, setCreating] = useState(false);
  const rested = useRested(search.trim());
  return (
    <>
      <ListTools
        action={
          <Button onClick={() => setCreating(true)}>
            <PlusIcon />
            {t.create}
          </Button>
        }
      >
        <TextField label={t.search} type="search" value={search} onChange={setSearch} />
      </ListTools>
      <Pages key={rested}>
        {(after, more) => <PersonPage after={after} search={rested || null} more={more} />}
      </Pages>
      {creating && <CreatePersonDialog onClose={() => setCreating(false)} />}
    </>
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
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
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
