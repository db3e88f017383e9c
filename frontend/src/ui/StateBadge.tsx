import type { ReactNode } from 'react';
import { CheckIcon, InfoIcon, LateIcon, SoonIcon, StopIcon, WaitIcon } from './icons';
import classes from './StateBadge.module.css';

export type Tone = 'late' | 'soon' | 'ok' | 'wait' | 'info' | 'stopped';

const ICONS = {
  late: LateIcon,
  soon: SoonIcon,
  ok: CheckIcon,
  wait: WaitIcon,
  info: InfoIcon,
  stopped: StopIcon,
};

/** A state as icon, word and colour; never colour alone. */
export function StateBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={1} />
      <span>{children}</span>
    </span>
  );
}
