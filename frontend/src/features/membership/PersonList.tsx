import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { SearchedList } from '../../graphql/SearchedList';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { CreatePersonDialog } from './CreatePersonDialog';
import { personMessages } from './messages';
import { PersonTable } from './PersonTable';
import { CommitteeRosters } from './roster/CommitteeRosters';

const PersonsQuery = graphql(`
  query Persons($after: String, $search: String) {
    persons(first: 50, after: $after, search: $search) {
      nodes {
        id
        ...PersonTable_Person
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type PageInfo = ResultOf<typeof PersonsQuery>['persons']['pageInfo'];

/** The persons by name, and how an administrator registers, corrects and invites them, one by one or by list. */
export function PersonList() {
  const t = useMessages(personMessages);
  return (
    <>
      <SearchedList
        searchLabel={t.search}
        createLabel={t.create}
        creating={(close) => <CreatePersonDialog onClose={close} />}
      >
        {(search, after, more) => <PersonPage after={after} search={search} more={more} />}
      </SearchedList>
      <CommitteeRosters />
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
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ persons: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <PersonTable people={nodes} />
          )}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}
