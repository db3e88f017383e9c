import { graphql, readFragment, type FragmentType } from '../../gql';
import { useMessages } from '../../ui/display';
import { reportMessages } from './messages';
import classes from './ReportText.module.css';

export const ReportText_Report = graphql(`
  fragment ReportText_Report on Report {
    id
    state
    results
    difficulties
    proposals
  }
`);

const PARTS = ['results', 'difficulties', 'proposals'] as const;

/** What a submitted report says. */
export function ReportText({ report: masked }: { readonly report: FragmentType<typeof ReportText_Report> }) {
  const report = readFragment(ReportText_Report, masked);
  const t = useMessages(reportMessages);
  if (report.state !== 'SUBMITTED') return <p>{t.notYours}</p>;
  return PARTS.map((part) => (
    <section key={part} className={classes.part}>
      <h3>{t[part]}</h3>
      <p>{report[part]?.trim() ? report[part] : t.nothing}</p>
    </section>
  ));
}
