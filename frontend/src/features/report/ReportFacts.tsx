import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { formatDate, formatDateTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { Facts } from '../../ui/Facts';
import { TextLink } from '../../ui/TextLink';
import { reportMessages } from './messages';
import { ReportDue } from './ReportDue';

export const ReportFacts_Report = graphql(`
  fragment ReportFacts_Report on Report {
    id
    recipient
    periodFrom
    periodTo
    dataCutOffOn
    submittedAt
    committee {
      id
      shortName
    }
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
    citations {
      ...CitationFields
    }
    findings {
      message
      citations {
        ...CitationFields
      }
    }
    ...ReportDue_Report
  }
`);

/** What is owed: by whom, to whom, for which days, by when, under which clause. */
export function ReportFacts({
  report: masked,
}: {
  readonly report: FragmentType<typeof ReportFacts_Report>;
}) {
  const report = readFragment(ReportFacts_Report, masked);
  const t = useMessages(reportMessages);
  const locale = useLocale();
  const { person, onBehalfOf } = report.reporter;
  const facts = [
    { label: t.due, value: <ReportDue report={report} /> },
    {
      label: t.period,
      value: `${formatDate(report.periodFrom, locale)} – ${formatDate(report.periodTo, locale)}`,
    },
    { label: t.reporter, value: [person.fullName, onBehalfOf?.name].filter(Boolean).join(' – ') },
    { label: t.recipient, value: report.recipient },
    {
      label: t.committee,
      value: <TextLink to={paths.committee(report.committee.id)}>{report.committee.shortName}</TextLink>,
    },
    { label: t.basis, value: <Citations of={report.citations} /> },
  ];
  if (report.dataCutOffOn) facts.push({ label: t.cutOff, value: formatDate(report.dataCutOffOn, locale) });
  if (report.findings.length > 0)
    facts.push({
      label: t.remark,
      value: (
        <>
          {report.findings.map(({ message, citations }) => (
            <div key={message}>
              {message} <Citations of={citations} />
            </div>
          ))}
        </>
      ),
    });
  if (report.submittedAt)
    facts.push({ label: t.submittedAt, value: formatDateTime(report.submittedAt, locale) });
  return <Facts of={facts} />;
}
