import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDateTime } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import classes from './ProgressHistory.module.css';
import { taskMessages } from './messages';

export const ProgressHistory_Task = graphql(`
  fragment ProgressHistory_Task on Task {
    id
    progress {
      percent
      note
      reportedAt
      reportedBy {
        id
        fullName
      }
    }
  }
`);

/** What was reported, newest first. */
export function ProgressHistory({ task }: { readonly task: FragmentType<typeof ProgressHistory_Task> }) {
  const { progress } = readFragment(ProgressHistory_Task, task);
  const t = useMessages(taskMessages);
  const locale = useLocale();
  if (progress.length === 0) return <p>{t.noProgress}</p>;
  return (
    <ol className={classes.history}>
      {progress.map((report) => (
        <li key={report.reportedAt}>
          <p className={classes.head}>
            <strong>{t.percentOf(report.percent)}</strong> · {report.reportedBy.fullName} ·{' '}
            <time dateTime={report.reportedAt}>{formatDateTime(report.reportedAt, locale)}</time>
          </p>
          <p className={classes.note}>{report.note}</p>
        </li>
      ))}
    </ol>
  );
}
