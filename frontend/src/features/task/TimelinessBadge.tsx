import type { TaskTimeliness } from '../../gql/graphql';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { StateBadge, type Tone } from '../../ui/StateBadge';

const TONES: Record<TaskTimeliness, Tone> = {
  COMPLETED_ON_TIME: 'ok',
  COMPLETED_LATE: 'late',
  OPEN_IN_TIME: 'wait',
  OPEN_OVERDUE: 'late',
};

/** How a task stands to its due date, in the four classes of the Government's reports. */
export function TimelinessBadge({ timeliness }: { readonly timeliness: TaskTimeliness }) {
  const t = useMessages(terms);
  return <StateBadge tone={TONES[timeliness]}>{t.timeliness[timeliness]}</StateBadge>;
}
