import { useState } from 'react';
import { useQuery } from 'urql';
import { AccountTable } from '../features/security/AccountTable';
import { securityMessages } from '../features/security/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { uiMessages } from '../ui/messages';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { EmptyState } from '../ui/states';
import classes from './committees.module.css';

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

interface AccountsProps {
  readonly after: string | null;
  readonly onlyUnlinked: boolean;
  readonly onMore?: (cursor: string) => void;
}

function Accounts({ after, onlyUnlinked, onMore }: AccountsProps) {
  const t = useMessages(securityMessages);
  const ui = useMessages(uiMessages);
  const [state, refetch] = useQuery({
    query: AccountsQuery,
    variables: { after, linked: onlyUnlinked ? false : null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ accounts: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <AccountTable accounts={nodes} />
          )}
          {onMore && pageInfo.hasNextPage && (
            <p className={classes.more}>
              <Button onClick={() => onMore(pageInfo.endCursor ?? '')}>{ui.loadMore}</Button>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

export function AdministrationPage() {
  const t = useMessages(securityMessages);
  const [onlyUnlinked, setOnlyUnlinked] = useState(false);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const choose = (value: string) => {
    setOnlyUnlinked(value === 'unlinked');
    setCursors([null]);
  };
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <SegmentedChoice
            label={t.which}
            value={onlyUnlinked ? 'unlinked' : 'all'}
            onChange={choose}
            options={[
              { value: 'all', label: t.all },
              { value: 'unlinked', label: t.unlinked },
            ]}
          />
        }
      >
        {t.summary}
      </PageHeader>
      {cursors.map((cursor, index) => (
        <Accounts
          key={cursor}
          after={cursor}
          onlyUnlinked={onlyUnlinked}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
        />
      ))}
    </>
  );
}
