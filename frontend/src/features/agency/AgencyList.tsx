import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { terms } from '../../graphql/terms';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { TextField } from '../../ui/fields';
import { PlusIcon } from '../../ui/icons';
import { ListTools } from '../../ui/ListTools';
import { EmptyState } from '../../ui/states';
import { useRested } from '../../ui/useRested';
import { CreateAgencyDialog } from './CreateAgencyDialog';
import { agencyMessages } from './messages';

const AgenciesQuery = graphql(`
  query Agencies($after: String, $search: String) {
    agencies(first: 50, after: $after, search: $search) {
      nodes {
        id
        name
        shortName
        type
        identifiers {
          scheme
          code
        }
        parent {
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

type Agency = ResultOf<typeof AgenciesQuery>['agencies']['nodes'][number];
type PageInfo = ResultOf<typeof AgenciesQuery>['agencies']['pageInfo'];

/** The agencies by name, and for administrators a way to register another. */
export function AgencyList() {
  const t = useMessages(agencyMessages);
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
        {(after, more) => <AgencyPage after={after} search={rested || null} more={more} />}
      </Pages>
      {creating && <CreateAgencyDialog onClose={() => setCreating(false)} />}
    </>
  );
}

interface AgencyPageProps {
  readonly after: string | null;
  readonly search: string | null;
  readonly more: (pageInfo: PageInfo) => ReactNode;
}

function AgencyPage({ after, search, more }: AgencyPageProps) {
  const t = useMessages(agencyMessages);
  const { agencyType } = useMessages(terms);
  const [state, refetch] = useQuery({ query: AgenciesQuery, variables: { after, search } });
  const columns: readonly Column<Agency>[] = [
    { key: 'name', label: t.name, heading: true, render: ({ name }) => name },
    { key: 'short', label: t.shortName, render: ({ shortName }) => shortName ?? '–' },
    { key: 'type', label: t.type, render: ({ type }) => agencyType[type] },
    { key: 'parent', label: t.parent, render: ({ parent }) => parent?.name ?? '–' },
    {
      key: 'codes',
      label: t.codes,
      render: ({ identifiers }) => identifiers.map(({ code }) => code).join(', ') || '–',
    },
  ];
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ agencies: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <DataTable caption={t.agencies} columns={columns} rows={nodes} rowKey={({ id }) => id} />
          )}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}
