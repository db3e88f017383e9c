import type { ResultOf } from '@graphql-typed-document-node/core';
import { useId, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { ChevronDownIcon, ChevronIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import classes from './compliance.module.css';
import { EvidenceTable, type Evidence } from './EvidenceTable';
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
    next {
      isOverdue
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

type Item = ResultOf<typeof ComplianceItem_Item>;

interface ComplianceItemProps {
  readonly item: FragmentType<typeof ComplianceItem_Item>;
  readonly onWaive?: (found: Evidence) => void;
  /** Reads more of the evidence. */
  readonly onMore: () => void;
}

/** One rule: what it asks, how it was kept, and on demand the cases behind the numbers. */
export function ComplianceItem({ item: masked, onWaive, onMore }: ComplianceItemProps) {
  const item = readFragment(ComplianceItem_Item, masked);
  const t = useMessages(complianceMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  const { nodes, totalCount, pageInfo } = item.evidence;
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <h3>{item.title}</h3>
        <StateOfCompliance state={item.state} />
        {item.next?.isOverdue && <StateBadge tone="late">{t.overdue}</StateBadge>}
      </div>
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
        <Button kind="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? <ChevronDownIcon /> : <ChevronIcon />}
          {t.evidence(totalCount ?? nodes.length)}
        </Button>
      )}
      <div id={id} hidden={!open}>
        {open && (
          <>
            {item.parties.length > 0 && <Parties title={item.title} parties={item.parties} />}
            <EvidenceTable title={item.title} evidence={nodes} onWaive={onWaive} />
            {pageInfo.hasNextPage && <Button onClick={onMore}>{t.showAll}</Button>}
          </>
        )}
      </div>
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
