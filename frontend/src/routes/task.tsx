import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ArrangeDialog } from '../features/task/ArrangeDialog';
import { taskMessages } from '../features/task/messages';
import { ProgressForm } from '../features/task/ProgressForm';
import { ProgressHistory } from '../features/task/ProgressHistory';
import { TaskFacts } from '../features/task/TaskFacts';
import { TimelinessBadge } from '../features/task/TimelinessBadge';
import { graphql } from '../gql';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';
import classes from './tasks.module.css';

const TaskQuery = graphql(`
  query Task($id: ID!) {
    task(id: $id) {
      id
      version
      title
      timeliness
      viewerCanReportProgress
      ...TaskFacts_Task
      ...ProgressHistory_Task
      ...ProgressForm_Task
      ...ArrangeDialog_Task
    }
  }
`);

export function TaskPage() {
  const { taskId } = useParams({ from: '/nhiemvu/$taskId' });
  const t = useMessages(taskMessages);
  const [arranging, setArranging] = useState(false);
  const [state, refetch] = useQuery({
    query: TaskQuery,
    variables: { id: taskId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.task}
      list={paths.tasks}
      title={t.title}
      notFound={t.notFound}
    >
      {(task) => (
        <div className={classes.stack}>
          <PageHeader title={task.title} back={<TextLink to={paths.tasks}>{t.title}</TextLink>}>
            <TimelinessBadge timeliness={task.timeliness} />
          </PageHeader>
          <Card>
            <TaskFacts task={task} />
            {task.viewerCanReportProgress && (
              <p className={classes.act}>
                <Button onClick={() => setArranging(true)}>{t.arrange}</Button>
              </p>
            )}
            {arranging && <ArrangeDialog task={task} onClose={() => setArranging(false)} />}
          </Card>
          {task.viewerCanReportProgress && (
            <Card title={t.report}>
              <ProgressForm key={task.version} task={task} />
            </Card>
          )}
          <Card title={t.progress}>
            <ProgressHistory task={task} />
          </Card>
        </div>
      )}
    </RecordPage>
  );
}
