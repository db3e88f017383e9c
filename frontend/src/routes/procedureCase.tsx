import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CaseActs } from '../features/procedure/CaseActs';
import { CaseFacts } from '../features/procedure/CaseFacts';
import { CaseStanding } from '../features/procedure/CaseStanding';
import { procedureMessages } from '../features/procedure/messages';
import { StepLine } from '../features/procedure/StepLine';
import { graphql } from '../gql';
import { paths } from '../lib/paths';
import { Card } from '../ui/Card';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';
import classes from './tasks.module.css';

const ProcedureCaseQuery = graphql(`
  query ProcedureCase($id: ID!) {
    procedureCase(id: $id) {
      id
      kind
      title
      state
      body {
        id
        shortName
      }
      steps {
        ...StepLine_Step
      }
      ...CaseStanding_Case
      ...CaseFacts_Case
      ...CaseActs_Case
    }
  }
`);

/** One case: what it is about, its steps, and what the viewer can do now. */
export function ProcedureCasePage() {
  const { caseId } = useParams({ from: '/thutuc/$caseId' });
  const t = useMessages(procedureMessages);
  const [state, refetch] = useQuery({
    query: ProcedureCaseQuery,
    variables: { id: caseId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.procedureCase}
      list={paths.committees}
      title={t.title}
      notFound={t.notFound}
    >
      {(found) => (
        <div className={classes.stack}>
          <PageHeader
            title={found.title}
            back={<TextLink to={paths.committee(found.body.id)}>{found.body.shortName}</TextLink>}
          >
            <CaseStanding of={found} />
          </PageHeader>
          <Card title={t.steps}>
            <StepLine steps={found.steps} open={found.state === 'OPEN'} />
            <CaseActs of={found} />
          </Card>
          <Card title={t.kind[found.kind]}>
            <CaseFacts of={found} />
          </Card>
        </div>
      )}
    </RecordPage>
  );
}
