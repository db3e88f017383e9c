import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AuditLog } from '../features/audit/AuditLog';
import { auditMessages } from '../features/audit/messages';
import { committeeMessages } from '../features/committee/messages';
import { graphql } from '../gql';
import { paths } from '../lib/paths';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';

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
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => (data.committee?.viewerCanReadAuditLog ? data.committee : null)}
      list={paths.committees}
      title={m.title}
      heading={t.title}
      notFound={m.notFound}
    >
      {(committee) => (
        <>
          <PageHeader
            title={t.ofCommittee(committee.shortName)}
            back={<TextLink to={paths.committee(committee.id)}>{committee.name}</TextLink>}
          >
            {t.summary}
          </PageHeader>
          <AuditLog committeeId={committee.id} />
        </>
      )}
    </RecordPage>
  );
}
