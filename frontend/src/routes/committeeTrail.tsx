import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AuditLog } from '../features/audit/AuditLog';
import { auditMessages } from '../features/audit/messages';
import { committeeMessages } from '../features/committee/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { paths } from '../lib/paths';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { MissingPage } from './problems';

const CommitteeTrailQuery = graphql(`
  query CommitteeTrail($id: ID!) {
    committee(id: $id) {
      id
      name
      shortName
      viewerCanReadAuditLog
    }
  }
`);

/** What happened in one committee, for its head and those who keep its affairs. */
export function CommitteeTrailPage(): ReactNode {
  const { committeeId } = useParams({ from: '/ban/$committeeId/nhatky' });
  const t = useMessages(auditMessages);
  const m = useMessages(committeeMessages);
  const [state, refetch] = useQuery({ query: CommitteeTrailQuery, variables: { id: committeeId } });
  const missing = (
    <MissingPage title={m.title} list={paths.committees}>
      {m.notFound}
    </MissingPage>
  );
  return (
    <Loaded
      state={state}
      heading={t.title}
      missing={missing}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
    >
      {({ committee }) =>
        committee?.viewerCanReadAuditLog ? (
          <>
            <PageHeader
              title={t.ofCommittee(committee.shortName)}
              back={<TextLink to={paths.committee(committee.id)}>{committee.name}</TextLink>}
            >
              {t.summary}
            </PageHeader>
            <AuditLog committeeId={committee.id} />
          </>
        ) : (
          missing
        )
      }
    </Loaded>
  );
}
