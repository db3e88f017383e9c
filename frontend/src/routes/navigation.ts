import { paths } from '../lib/paths';
import type { NavigationEntry } from '../ui/AppShell';
import { WorkIcon } from '../ui/icons';
import type { shellMessages } from './messages';

/** The entries of the rail and of the bottom bar, in order; the first four stand under the thumb on phones. */
export function navigation(t: (typeof shellMessages)['vi']): readonly NavigationEntry[] {
  return [{ to: paths.home, label: t.work, shortLabel: t.workShort, Icon: WorkIcon, primary: true }];
}
