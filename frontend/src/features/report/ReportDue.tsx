import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDayMonth } from '../../lib/dates';
import { DeadlineText } from '../../ui/DeadlineText';
import { useLocale, useMessages } from '../../ui/display';
import { reportMessages } from './messages';

export const ReportDue_Report = graphql(`
  fragment ReportDue_Report on Report {
    id
    dueOn
    dueBefore
    workingDaysLeft
  }
`);

/** The last day in time, and the day as the text names it: "before the 15th" means the 14th. */
export function ReportDue({ report: masked }: { readonly report: FragmentType<typeof ReportDue_Report> }) {
  const { dueOn, dueBefore, workingDaysLeft } = readFragment(ReportDue_Report, masked);
  const t = useMessages(reportMessages);
  const locale = useLocale();
  if (!dueOn) return <span>{t.noDue}</span>;
  return (
    <>
      <DeadlineText due={dueOn} workingDaysLeft={workingDaysLeft} />
      {dueBefore && <span> ({t.dueBefore(formatDayMonth(dueBefore, locale))})</span>}
    </>
  );
}
