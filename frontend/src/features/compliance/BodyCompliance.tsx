import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import classes from './compliance.module.css';
import type { Evidence } from './EvidenceTable';
import { Fold } from './Fold';
import { groupsOf } from './groups';
import { MeasureGroup, type MeasuredItem } from './MeasureGroup';
import { complianceMessages } from './messages';
import { StateCounts } from './StateCounts';

interface BodyComplianceProps {
  readonly name: string;
  readonly items: readonly MeasuredItem[];
  readonly onWaive?: (found: Evidence) => void;
  readonly onMore: () => void;
}

/** How one body keeps its rules: in short, then by kind of duty, what was not kept first. */
export function BodyCompliance({ name, items, onWaive, onMore }: BodyComplianceProps) {
  const t = useMessages(complianceMessages);
  const groups = groupsOf(items);
  const asked = groups.filter(({ state }) => state !== 'NOT_STATED');
  const open = groups.filter(({ state }) => state === 'NOT_STATED');
  const listed = (some: typeof groups) => (
    <ul className={classes.items}>
      {some.map((group) => (
        <MeasureGroup key={group.measure} group={group} onWaive={onWaive} onMore={onMore} />
      ))}
    </ul>
  );
  return (
    <Card title={name}>
      <StateCounts of={groups} />
      {asked.length > 0 && listed(asked)}
      {open.length > 0 && <Fold label={t.leftOpen(open.length)}>{listed(open)}</Fold>}
    </Card>
  );
}
