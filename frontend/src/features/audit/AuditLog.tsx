import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { AuditTable } from './AuditTable';
import { auditMessages } from './messages';

const AuditLogQuery = graphql(`
  query AuditLog($after: String, $committeeId: ID) {
    auditLog(first: 50, after: $after, committeeId: $committeeId) {
      nodes {
        id
        ...AuditTable_Event
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface AuditLogProps {
  /** Of one committee; without it everything, for administrators. */
  readonly committeeId?: string;
}

/** What happened, newest first, page by page. */
export function AuditLog({ committeeId }: AuditLogProps) {
  return (
    <Pages key={committeeId}>
      {(after, more) => <LogPage after={after} committeeId={committeeId ?? null} more={more} />}
    </Pages>
  );
}

interface LogPageProps {
  readonly after: string | null;
  readonly committeeId: string | null;
  readonly more: (pageInfo: ResultOf<typeof AuditLogQuery>['auditLog']['pageInfo']) => ReactNode;
}

function LogPage({ after, committeeId, more }: LogPageProps) {
  const t = useMessages(auditMessages);
  const [state, refetch] = useQuery({
    query: AuditLogQuery,
    variables: { after, committeeId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ auditLog: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
          ) : (
            <AuditTable caption={t.title} events={nodes} />
          )}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}
