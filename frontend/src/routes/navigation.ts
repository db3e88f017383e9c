import { paths } from '../lib/paths';
import type { NavigationEntry } from '../ui/navigationEntry';
import { AdminIcon, CommitteeIcon, MeetingIcon, ReportIcon, TaskIcon, WorkIcon } from '../ui/icons';
import type { shellMessages } from './messages';

/** The entries of the rail and of the bottom bar, in order; the first four stand under the thumb on phones. */
export function navigation(
  t: (typeof shellMessages)['vi'],
  canAdminister: boolean,
): readonly NavigationEntry[] {
  const entries: NavigationEntry[] = [
    { to: paths.home, label: t.work, shortLabel: t.workShort, Icon: WorkIcon, primary: true },
    { to: paths.meetings, label: t.meetings, shortLabel: t.meetingsShort, Icon: MeetingIcon, primary: true },
    { to: paths.tasks, label: t.tasks, shortLabel: t.tasks, Icon: TaskIcon, primary: true },
    { to: paths.reports, label: t.reports, shortLabel: t.reports, Icon: ReportIcon, primary: true },
    {
      to: paths.committees,
      label: t.committees,
      shortLabel: t.committeesShort,
      Icon: CommitteeIcon,
      primary: true,
    },
  ];
  if (canAdminister) {
    entries.push({
      to: paths.administration,
      label: t.administration,
      shortLabel: t.administration,
      Icon: AdminIcon,
      primary: false,
    });
  }
  return entries;
}
