import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { SearchedList } from '../../graphql/SearchedList';
import { terms } from '../../graphql/terms';
import { formatDate, legalDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { AgencySheet } from './AgencySheet';
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
        endedOn
        identifiers {
          scheme
          code
          validFrom
          validTo
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
  return (
    <SearchedList
      searchLabel={t.search}
      createLabel={t.create}
      creating={(close) => <CreateAgencyDialog onClose={close} />}
    >
      {(search, after, more) => <AgencyPage after={after} search={search} more={more} />}
    </SearchedList>
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
  const locale = useLocale();
  const today = legalDay(new Date());
  const [opened, setOpened] = useState<string | null>(null);
  const [state, refetch] = useQuery({ query: AgenciesQuery, variables: { after, search } });
  const columns: readonly Column<Agency>[] = [
    {
      key: 'name',
      label: t.name,
      heading: true,
      render: ({ name, endedOn }) => (endedOn ? `${name} (${t.until(formatDate(endedOn, locale))})` : name),
    },
    { key: 'short', label: t.shortName, render: ({ shortName }) => shortName ?? '–' },
    { key: 'type', label: t.type, render: ({ type }) => agencyType[type] },
    { key: 'parent', label: t.parent, render: ({ parent }) => parent?.name ?? '–' },
    {
      key: 'codes',
      label: t.codes,
      render: ({ identifiers }) =>
        identifiers
          .filter(
            ({ validFrom, validTo }) => (!validFrom || validFrom <= today) && (!validTo || today <= validTo),
          )
          .map(({ code }) => code)
          .join(', ') || '–',
    },
    {
      key: 'open',
      label: t.open,
      render: ({ id, name }) => (
        <Button kind="quiet" onClick={() => setOpened(id)} aria-label={t.openOf(name)}>
          {t.open}
        </Button>
      ),
    },
  ];
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ agencies: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <DataTable caption={t.agencies} columns={columns} rows={nodes} rowKey={({ id }) => id} />
          )}
          {more(pageInfo)}
          {opened && <AgencySheet id={opened} onClose={() => setOpened(null)} />}
        </>
      )}
    </Loaded>
  );
}
