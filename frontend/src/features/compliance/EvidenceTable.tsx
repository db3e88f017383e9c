import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { CaseLabel } from './CaseLabel';
import classes from './compliance.module.css';
import { complianceMessages } from './messages';
import { StateOfCompliance } from './StateOfCompliance';

export const EvidenceTable_Evidence = graphql(`
  fragment EvidenceTable_Evidence on ComplianceEvidence {
    caseKey
    label
    date
    state
    value
    meetingId
    reportId
    procedureCaseId
    isOnRecord
    calendarVersion
    isWaivable
    findings {
      message
    }
    waiver {
      id
      reason
    }
  }
`);

export type Evidence = ResultOf<typeof EvidenceTable_Evidence>;

interface EvidenceTableProps {
  readonly title: string;
  readonly evidence: readonly FragmentType<typeof EvidenceTable_Evidence>[];
  /** Lets a case pass; absent for those who may not. */
  readonly onWaive?: (found: Evidence) => void;
}

/** The cases behind a number, each with what was found, by what, and where to read on. */
export function EvidenceTable({ title, evidence, onWaive }: EvidenceTableProps) {
  const t = useMessages(complianceMessages);
  const locale = useLocale();
  const columns: readonly Column<Evidence>[] = [
    { key: 'case', label: t.case, heading: true, render: (found) => <CaseLabel of={found} /> },
    { key: 'date', label: t.date, render: ({ date }) => formatDate(date, locale) },
    {
      key: 'state',
      label: t.result,
      render: (found) => (
        <div className={classes.result}>
          <StateOfCompliance state={found.state} />
          {found.isWaivable && onWaive && (
            <Button kind="quiet" aria-label={t.waiveOf(found.label)} onClick={() => onWaive(found)}>
              {t.waive}
            </Button>
          )}
        </div>
      ),
    },
    {
      key: 'value',
      label: t.value,
      render: ({ value, findings, waiver }) => (
        <>
          <p>{value}</p>
          {findings.map(({ message }) => (
            <p key={message} className={classes.quiet}>
              {message}
            </p>
          ))}
          {waiver && (
            <p className={classes.quiet}>
              {t.state.WAIVED}: <span lang="vi">{waiver.reason}</span>
            </p>
          )}
        </>
      ),
    },
    {
      key: 'basis',
      label: t.judgedBy,
      render: ({ isOnRecord, calendarVersion }) => (
        <span className={classes.quiet}>
          {isOnRecord ? t.onRecord : t.counted}
          {calendarVersion != null && ` · ${t.calendar(calendarVersion)}`}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t.evidenceOf(title)}
      columns={columns}
      rows={evidence.map((found) => readFragment(EvidenceTable_Evidence, found))}
      rowKey={({ caseKey }) => caseKey}
    />
  );
}
