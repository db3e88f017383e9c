import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import classes from './compliance.module.css';
import { ComplianceItem } from './ComplianceItem';
import type { Evidence } from './EvidenceTable';
import { Fold } from './Fold';
import { STATES, type Counts, type Group } from './groups';
import { complianceMessages } from './messages';
import { StateOfCompliance } from './StateOfCompliance';

export const MeasureGroup_Item = graphql(`
  fragment MeasureGroup_Item on ComplianceItem {
    key
    measure
    state
    summary
    counts {
      kept
      broken
      waived
      pending
      unjudged
    }
    next {
      isOverdue
    }
    ...ComplianceItem_Item
  }
`);

export type MeasuredItem = ResultOf<typeof MeasureGroup_Item>;

interface MeasureGroupProps {
  readonly group: Group<MeasuredItem>;
  readonly onWaive?: (found: Evidence) => void;
  readonly onMore: () => void;
}

/** One kind of duty: how it stands in a line, and on demand each rule with its clause and evidence. */
export function MeasureGroup({ group, onWaive, onMore }: MeasureGroupProps) {
  const t = useMessages(complianceMessages);
  const broken = group.items.filter(({ state }) => state === 'BROKEN');
  return (
    <li className={classes.item}>
      <Fold
        label={t.measure[group.measure]}
        heading="h3"
        className={classes.head}
        aside={
          <>
            <StateOfCompliance state={group.state} />
            {group.isOverdue && <StateBadge tone="late">{t.overdue}</StateBadge>}
            <CasesByState counts={group.counts} />
          </>
        }
        instead={broken.map(({ key, summary }) => (
          <p key={key} className={classes.instead}>
            {summary}
          </p>
        ))}
      >
        <ul className={classes.rules}>
          {group.items.map((item) => (
            <ComplianceItem
              key={item.key}
              item={item}
              showsState={group.items.length > 1}
              onWaive={onWaive}
              onMore={onMore}
            />
          ))}
        </ul>
      </Fold>
    </li>
  );
}

/** The number of cases in each state in one line; nothing where there are none. */
function CasesByState({ counts }: { readonly counts: Counts }) {
  const t = useMessages(complianceMessages);
  const cases = {
    BROKEN: counts.broken,
    PENDING: counts.pending,
    WAIVED: counts.waived,
    KEPT: counts.kept,
    NOT_STATED: counts.unjudged,
  };
  const told = STATES.filter((state) => cases[state] > 0).map((state) => t.cases[state](cases[state]));
  return told.length > 0 && <span className={classes.quiet}>{told.join(' · ')}</span>;
}
