import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { reportMessages } from '../features/report/messages';
import { ReportEditor } from '../features/report/ReportEditor';
import { ReportFacts } from '../features/report/ReportFacts';
import { ReportState } from '../features/report/ReportState';
import { ReportText } from '../features/report/ReportText';
import { graphql } from '../gql';
import { paths } from '../lib/paths';
import { Card } from '../ui/Card';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';
import classes from './tasks.module.css';

const ReportQuery = graphql(`
  query Report($id: ID!) {
    report(id: $id) {
      id
      title
      viewerCanSubmit
      ...ReportState_Report
      ...ReportFacts_Report
      ...ReportEditor_Report
      ...ReportText_Report
    }
  }
`);

export function ReportPage() {
  const { reportId } = useParams({ from: '/baocao/$reportId' });
  const t = useMessages(reportMessages);
  const [state, refetch] = useQuery({
    query: ReportQuery,
    variables: { id: reportId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.report}
      list={paths.reports}
      title={t.title}
      notFound={t.notFound}
    >
      {(report) => (
        <div className={classes.stack}>
          <PageHeader title={report.title} back={<TextLink to={paths.reports}>{t.title}</TextLink>}>
            <ReportState report={report} />
          </PageHeader>
          <Card>
            <ReportFacts report={report} />
          </Card>
          <Card title={t.report}>
            {report.viewerCanSubmit ? <ReportEditor report={report} /> : <ReportText report={report} />}
          </Card>
        </div>
      )}
    </RecordPage>
  );
}
