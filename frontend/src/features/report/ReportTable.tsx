import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { paths } from '../../lib/paths';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { reportMessages } from './messages';
import { ReportDue } from './ReportDue';
import { ReportState } from './ReportState';

export const ReportTable_Report = graphql(`
  fragment ReportTable_Report on Report {
    id
    title
    recipient
    committee {
      id
      shortName
    }
    citations {
      ...CitationFields
    }
    ...ReportDue_Report
    ...ReportState_Report
  }
`);

type Report = ResultOf<typeof ReportTable_Report>;

/** Reports by due date: what, to whom, by when, under which clause. */
export function ReportTable({
  reports,
}: {
  readonly reports: readonly FragmentType<typeof ReportTable_Report>[];
}) {
  const t = useMessages(reportMessages);
  const columns: Column<Report>[] = [
    {
      key: 'report',
      label: t.report,
      heading: true,
      render: (report) => <TextLink to={paths.report(report.id)}>{report.title}</TextLink>,
    },
    { key: 'committee', label: t.committee, render: (report) => report.committee.shortName },
    { key: 'recipient', label: t.recipient, render: (report) => report.recipient },
    { key: 'due', label: t.due, render: (report) => <ReportDue report={report} /> },
    { key: 'basis', label: t.basis, render: (report) => <Citations of={report.citations} /> },
    { key: 'state', label: t.state, render: (report) => <ReportState report={report} /> },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={reports.map((report) => readFragment(ReportTable_Report, report))}
      rowKey={(report) => report.id}
    />
  );
}
