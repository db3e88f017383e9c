import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { StateBadge } from '../../ui/StateBadge';
import { comparisonMessages } from './comparisonMessages';
import { byClause, byMatter } from './comparisonOrder';
import classes from './ComparisonTable.module.css';

export const ComparisonTable_Comparison = graphql(`
  fragment ComparisonTable_Comparison on RegulationComparison {
    left {
      id
      notation
    }
    right {
      id
      notation
    }
    rows {
      parameter
      group
      label
      verdict
      left {
        value
        citations {
          ...CitationFields
        }
      }
      right {
        value
        citations {
          ...CitationFields
        }
      }
    }
  }
`);

type Row = ResultOf<typeof ComparisonTable_Comparison>['rows'][number];

const TONES = { SAME: 'ok', DIFFERENT: 'soon', ONE_SILENT: 'info', BOTH_SILENT: 'wait' } as const;

const differs = ({ verdict }: Row) => verdict === 'DIFFERENT' || verdict === 'ONE_SILENT';

/** What two regulations say on each matter or clause, the differences first of all. */
export function ComparisonTable({
  comparison: masked,
}: {
  readonly comparison: FragmentType<typeof ComparisonTable_Comparison>;
}) {
  const { left, right, rows } = readFragment(ComparisonTable_Comparison, masked);
  const t = useMessages(comparisonMessages);
  const [which, setWhich] = useState<'differences' | 'all'>('differences');
  const [order, setOrder] = useState<'matter' | 'clause'>('matter');
  const differing = rows.filter(differs);
  const shown = which === 'all' ? rows : differing;
  const parts =
    order === 'clause' ? byClause(shown, t.group, t.silentIn(left.notation)) : byMatter(shown, t.group);
  const columns: Column<Row>[] = [
    { key: 'parameter', label: t.parameter, heading: true, render: (row) => row.label },
    { key: 'left', label: left.notation, render: (row) => <Said cell={row.left} /> },
    { key: 'right', label: right.notation, render: (row) => <Said cell={row.right} /> },
    {
      key: 'verdict',
      label: t.verdictLabel,
      render: (row) => <StateBadge tone={TONES[row.verdict]}>{t.verdict[row.verdict]}</StateBadge>,
    },
  ];
  return (
    <div className={classes.groups}>
      <div className={classes.head}>
        <p role="status">{differing.length === 0 ? t.same : t.counted(differing.length, rows.length)}</p>
        <SegmentedChoice
          label={t.show}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'differences', label: t.differences },
            { value: 'all', label: t.all },
          ]}
        />
        <SegmentedChoice
          label={t.order}
          value={order}
          onChange={setOrder}
          options={[
            { value: 'matter', label: t.byMatter },
            { value: 'clause', label: t.byClause(left.notation) },
          ]}
        />
      </div>
      {parts.map(({ title, rows: found }) => (
        <section key={title} className={classes.group} aria-label={title}>
          <h2>{title}</h2>
          <DataTable caption={title} columns={columns} rows={found} rowKey={(row) => row.parameter} />
        </section>
      ))}
    </div>
  );
}

/** The value with its clauses; where the text is silent it says so instead of leaving a blank. */
function Said({ cell }: { readonly cell: Row['left'] }) {
  const t = useMessages(comparisonMessages);
  if (cell.value == null) return <em className={classes.silent}>{t.notStated}</em>;
  return (
    <div className={classes.said}>
      <p>{cell.value}</p>
      <Citations of={cell.citations} />
    </div>
  );
}
