import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { reportMessages } from './messages';

export const ReportState_Report = graphql(`
  fragment ReportState_Report on Report {
    id
    state
    inTime
  }
`);

/** Where a report stands, and whether it came in time. */
export function ReportState({
  report: masked,
}: {
  readonly report: FragmentType<typeof ReportState_Report>;
}) {
  const { state, inTime } = readFragment(ReportState_Report, masked);
  const t = useMessages(reportMessages);
  const names = useMessages(terms);
  if (state === 'SUBMITTED') {
    return inTime === false ? (
      <StateBadge tone="soon">{`${names.reportState.SUBMITTED} · ${t.late}`}</StateBadge>
    ) : (
      <StateBadge tone="ok">{names.reportState.SUBMITTED}</StateBadge>
    );
  }
  return <StateBadge tone={inTime === false ? 'late' : 'wait'}>{names.reportState[state]}</StateBadge>;
}
