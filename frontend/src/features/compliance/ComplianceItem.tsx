import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import classes from './compliance.module.css';
import { EvidenceTable, type Evidence } from './EvidenceTable';
import { Fold } from './Fold';
import { complianceMessages } from './messages';
import { StateOfCompliance } from './StateOfCompliance';

export const ComplianceItem_Item = graphql(`
  fragment ComplianceItem_Item on ComplianceItem {
    key
    title
    requirement
    state
    summary
    citations {
      ...CitationFields
    }
    parties {
      name
      judged
      kept
      late
      missing
    }
    evidence(first: $evidence) {
      totalCount
      nodes {
        ...EvidenceTable_Evidence
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Longer lists are for the annex. */
export const MOST = 100;

type Item = ResultOf<typeof ComplianceItem_Item>;

interface ComplianceItemProps {
  readonly item: FragmentType<typeof ComplianceItem_Item>;
  readonly onWaive?: (found: Evidence) => void;
  /** False where its state is that of the only one of its kind, which was told. */
  readonly showsState: boolean;
  /** Reads more of the evidence. */
  readonly onMore: () => void;
}

/** One rule: what it asks, how it was kept, and on demand the cases behind the numbers. */
export function ComplianceItem({ item: masked, showsState, onWaive, onMore }: ComplianceItemProps) {
  const item = readFragment(ComplianceItem_Item, masked);
  const t = useMessages(complianceMessages);
  const { nodes, totalCount, pageInfo } = item.evidence;
  return (
    <li className={classes.rule}>
      {showsState && <StateOfCompliance state={item.state} />}
      <p className={classes.summary}>{item.summary}</p>
      <p className={classes.quiet}>{item.requirement}</p>
      {item.citations.length > 0 && (
        <p className={classes.source}>
          {t.basis}: <Citations of={item.citations} />
        </p>
      )}
      {nodes.length === 0 ? (
        <p className={classes.quiet}>{t.noEvidence}</p>
      ) : (
        <Fold label={t.evidence(totalCount ?? nodes.length)}>
          {item.parties.length > 0 && <Parties title={item.title} parties={item.parties} />}
          <EvidenceTable title={item.title} evidence={nodes} onWaive={onWaive} />
          {pageInfo.hasNextPage && nodes.length < MOST && <Button onClick={onMore}>{t.showAll}</Button>}
          {pageInfo.hasNextPage && nodes.length >= MOST && (
            <p className={classes.quiet}>{t.onlyFirst(nodes.length, totalCount ?? nodes.length)}</p>
          )}
        </Fold>
      )}
    </li>
  );
}

function Parties({ title, parties }: { readonly title: string; readonly parties: Item['parties'] }) {
  const t = useMessages(complianceMessages);
  const columns: readonly Column<Item['parties'][number]>[] = [
    { key: 'name', label: t.party, heading: true, render: ({ name }) => name },
    { key: 'judged', label: t.judged, numeric: true, render: ({ judged }) => judged },
    { key: 'kept', label: t.inTime, numeric: true, render: ({ kept }) => kept },
    { key: 'late', label: t.late, numeric: true, render: ({ late }) => late },
    { key: 'missing', label: t.missing, numeric: true, render: ({ missing }) => missing },
  ];
  return (
    <DataTable caption={t.parties(title)} columns={columns} rows={parties} rowKey={({ name }) => name} />
  );
}
