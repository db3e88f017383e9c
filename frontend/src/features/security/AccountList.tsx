import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { useMessages } from '../../ui/display';
import { ListTools } from '../../ui/ListTools';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { EmptyState } from '../../ui/states';
import { AccountTable } from './AccountTable';
import { securityMessages } from './messages';

const AccountsQuery = graphql(`
  query Accounts($after: String, $linked: Boolean) {
    accounts(first: 50, after: $after, linked: $linked) {
      nodes {
        id
        ...AccountTable_Account
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The accounts that have signed in, newest first, and whose each is. */
export function AccountList() {
  const t = useMessages(securityMessages);
  const [which, setWhich] = useState<'all' | 'unlinked'>('all');
  return (
    <>
      <ListTools>
        <SegmentedChoice
          label={t.which}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'all', label: t.all },
            { value: 'unlinked', label: t.unlinked },
          ]}
        />
      </ListTools>
      <Pages key={which}>
        {(after, more) => (
          <AccountPage after={after} linked={which === 'unlinked' ? false : null} more={more} />
        )}
      </Pages>
    </>
  );
}

interface AccountPageProps {
  readonly after: string | null;
  readonly linked: boolean | null;
  readonly more: (pageInfo: ResultOf<typeof AccountsQuery>['accounts']['pageInfo']) => ReactNode;
}

function AccountPage({ after, linked, more }: AccountPageProps) {
  const t = useMessages(securityMessages);
  const [state, refetch] = useQuery({
    query: AccountsQuery,
    variables: { after, linked },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ accounts: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <AccountTable accounts={nodes} />
          )}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}
