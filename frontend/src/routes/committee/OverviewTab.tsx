import { CommitteeFacts } from '../../features/committee/CommitteeFacts';
import { Card } from '../../ui/Card';
import { CommitteeActs } from './CommitteeActs';
import type { CommitteeTabProps } from './tab';

/** On what the body rests, and what can be changed of it. */
export function OverviewTab({ committee, administers }: CommitteeTabProps) {
  return (
    <Card>
      <CommitteeFacts committee={committee} />
      <CommitteeActs committee={committee} administers={administers} />
    </Card>
  );
}
