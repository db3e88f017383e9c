import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { AuditTable } from './AuditTable';
import { auditMessages } from './messages';

const ObjectHistoryQuery = graphql(`
  query ObjectHistory($objectId: ID!, $after: String) {
    auditTrail(objectId: $objectId, first: 20, after: $after) {
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

/** What happened to one object; read only when somebody asks for it. */
export function ObjectHistory({ objectId }: { readonly objectId: string }) {
  const t = useMessages(auditMessages);
  const [asked, setAsked] = useState(false);
  return (
    <Card
      title={t.history}
      aside={
        !asked && (
          <Button kind="quiet" onClick={() => setAsked(true)}>
            {t.open}
          </Button>
        )
      }
    >
      {asked ? (
        <Pages>{(after, more) => <HistoryPage objectId={objectId} after={after} more={more} />}</Pages>
      ) : null}
    </Card>
  );
}

interface HistoryPageProps {
  readonly objectId: string;
  readonly after: string | null;
  readonly more: (pageInfo: ResultOf<typeof ObjectHistoryQuery>['auditTrail']['pageInfo']) => ReactNode;
}

function HistoryPage({ objectId, after, more }: HistoryPageProps) {
  const t = useMessages(auditMessages);
  const [state, refetch] = useQuery({
    query: ObjectHistoryQuery,
    variables: { objectId, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ auditTrail: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? <p>{t.empty}</p> : <AuditTable caption={t.history} events={nodes} />}
          {more(pageInfo)}
        </>
      )}
    </Loaded>
  );
}
