import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { paths } from '../../lib/paths';
import { DataTable, type Column } from '../../ui/DataTable';
import { DeadlineText } from '../../ui/DeadlineText';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { taskMessages } from './messages';
import { TimelinessBadge } from './TimelinessBadge';

export const TaskTable_Task = graphql(`
  fragment TaskTable_Task on Task {
    id
    title
    dueOn
    workingDaysLeft
    state
    timeliness
    percent
    leadAgency {
      id
      name
    }
    conclusion {
      id
      label
    }
  }
`);

type Task = ResultOf<typeof TaskTable_Task>;

interface TaskTableProps {
  readonly tasks: readonly FragmentType<typeof TaskTable_Task>[];
}

/** Tasks by due date: what, who leads, by when, how far. */
export function TaskTable({ tasks }: TaskTableProps) {
  const t = useMessages(taskMessages);
  const { taskState } = useMessages(terms);
  const columns: Column<Task>[] = [
    {
      key: 'task',
      label: t.task,
      heading: true,
      render: (task) => <TextLink to={paths.task(task.id)}>{task.title}</TextLink>,
    },
    { key: 'conclusion', label: t.conclusion, render: (task) => task.conclusion?.label ?? '–' },
    { key: 'lead', label: t.lead, render: (task) => task.leadAgency.name },
    {
      key: 'due',
      label: t.due,
      render: (task) => <DeadlineText due={task.dueOn} workingDaysLeft={task.workingDaysLeft} />,
    },
    {
      key: 'state',
      label: t.state,
      render: (task) => (
        <>
          {taskState[task.state]} <TimelinessBadge timeliness={task.timeliness} />
        </>
      ),
    },
    { key: 'percent', label: t.percent, numeric: true, render: (task) => t.percentOf(task.percent) },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={tasks.map((task) => readFragment(TaskTable_Task, task))}
      rowKey={(task) => task.id}
    />
  );
}
