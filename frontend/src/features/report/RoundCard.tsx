import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { formatDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { TextLink } from '../../ui/TextLink';
import { reportMessages } from './messages';
import { ReportState } from './ReportState';
import classes from './RoundCard.module.css';

export const RoundCard_Round = graphql(`
  fragment RoundCard_Round on ReportRound {
    title
    dueOn
    owed
    submitted
    late
    citations {
      ...CitationFields
    }
    reports {
      id
      reporter {
        id
        person {
          id
          fullName
        }
        onBehalfOf {
          id
          name
        }
      }
      ...ReportState_Report
    }
  }
`);

/** One round of reports: who has submitted and who has not. */
export function RoundCard({ round: masked }: { readonly round: FragmentType<typeof RoundCard_Round> }) {
  const round = readFragment(RoundCard_Round, masked);
  const t = useMessages(reportMessages);
  const locale = useLocale();
  const complete = round.submitted === round.owed;
  return (
    <Card
      title={round.title}
      aside={
        <StateBadge tone={complete ? 'ok' : 'wait'}>{t.submittedOf(round.submitted, round.owed)}</StateBadge>
      }
    >
      <p className={classes.facts}>
        <span>
          {t.due}: {round.dueOn ? formatDate(round.dueOn, locale) : t.noDue}
        </span>
        {round.late > 0 && <StateBadge tone="soon">{t.lateCount(round.late)}</StateBadge>}
        <Citations of={round.citations} />
      </p>
      <ul className={classes.reports}>
        {round.reports.map((report) => (
          <li key={report.id}>
            <span>
              <TextLink to={paths.report(report.id)}>{report.reporter.person.fullName}</TextLink>
              {report.reporter.onBehalfOf && ` – ${report.reporter.onBehalfOf.name}`}
            </span>
            <ReportState report={report} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
