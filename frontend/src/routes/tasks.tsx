import { useState } from 'react';
import { useQuery } from 'urql';
import { GiveTaskButton } from '../features/task/GiveTaskButton';
import { taskMessages } from '../features/task/messages';
import { TaskTable } from '../features/task/TaskTable';
import { graphql } from '../gql';
import type { TaskTimeliness } from '../gql/graphql';
import { Loaded } from '../graphql/Loaded';
import { Pages } from '../graphql/Pages';
import { terms } from '../graphql/terms';
import { useMessages } from '../ui/display';
import { SelectField } from '../ui/fields';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { EmptyState } from '../ui/states';
import classes from './tasks.module.css';

const TasksQuery = graphql(`
  query Tasks($after: String, $filter: TaskFilter) {
    tasks(first: 50, after: $after, filter: $filter) {
      nodes {
        id
        ...TaskTable_Task
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const STANDINGS = ['OPEN_OVERDUE', 'OPEN_IN_TIME', 'COMPLETED_LATE', 'COMPLETED_ON_TIME'] as const;

type More = (pageInfo: {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}) => React.ReactNode;

interface PageProps {
  readonly after: string | null;
  readonly mine: boolean;
  readonly timeliness: TaskTimeliness | null;
  readonly more: More;
}

function TaskPageOfList({ after, mine, timeliness, more }: PageProps) {
  const t = useMessages(taskMessages);
  const filter = { mine: mine || null, timeliness };
  const [state, refetch] = useQuery({
    query: TasksQuery,
    variables: { after, filter },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ tasks: { nodes, pageInfo } }) =>
        nodes.length === 0 && after === null ? (
          <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
        ) : (
          <>
            <TaskTable tasks={nodes} />
            {more(pageInfo)}
          </>
        )
      }
    </Loaded>
  );
}

export function TasksPage() {
  const t = useMessages(taskMessages);
  const names = useMessages(terms);
  const [mine, setMine] = useState(false);
  const [timeliness, setTimeliness] = useState<TaskTimeliness | null>(null);
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <>
            <GiveTaskButton />
            <SegmentedChoice
              label={t.which}
              value={mine ? 'mine' : 'all'}
              onChange={(value) => setMine(value === 'mine')}
              options={[
                { value: 'all', label: t.all },
                { value: 'mine', label: t.mine },
              ]}
            />
          </>
        }
      >
        {t.summary}
      </PageHeader>
      <div className={classes.filter}>
        <SelectField
          label={t.standing}
          clearable
          placeholder={t.any}
          value={timeliness}
          onChange={(value) => setTimeliness(STANDINGS.find((standing) => standing === value) ?? null)}
          options={STANDINGS.map((standing) => ({ value: standing, label: names.timeliness[standing] }))}
        />
      </div>
      <Pages key={`${String(mine)}:${timeliness ?? ''}`}>
        {(after, more) => <TaskPageOfList after={after} mine={mine} timeliness={timeliness} more={more} />}
      </Pages>
    </>
  );
}
