import { ComplianceGlance } from '../../features/compliance/ComplianceGlance';
import { CommitteeFacts } from '../../features/committee/CommitteeFacts';
import { Card } from '../../ui/Card';
import { CommitteeActs } from './CommitteeActs';
import classes from './OverviewTab.module.css';
import type { CommitteeTabProps } from './tabProps';

/** On what the body rests, how it keeps its rules today, and what can be changed of it. */
export function OverviewTab({ committee, administers, asOf }: CommitteeTabProps) {
  return (
    <div className={classes.parts}>
      <Card>
        <CommitteeFacts committee={committee} />
        <CommitteeActs committee={committee} administers={administers} />
      </Card>
      {asOf === null && <ComplianceGlance committeeId={committee.id} />}
    </div>
  );
}
