import { useMessages } from '../../ui/display';
import { CheckIcon, LateIcon } from '../../ui/icons';
import classes from './compliance.module.css';
import type { KeptItem } from './KeptRule';
import { complianceMessages } from './messages';

/** Whether all rules of an article were kept this year, as a small mark; nothing where none was judged. */
export function KeptMark({ items }: { readonly items: readonly KeptItem[] }) {
  const t = useMessages(complianceMessages);
  const broken = items.some(({ state }) => state === 'BROKEN');
  if (!broken && !items.some(({ state }) => state === 'KEPT')) return null;
  const Icon = broken ? LateIcon : CheckIcon;
  const word = t.state[broken ? 'BROKEN' : 'KEPT'];
  return (
    <span className={classes.mark} data-tone={broken ? 'late' : 'ok'} title={word}>
      <Icon size={1} />
      <span className="sr-only">{word}</span>
    </span>
  );
}
