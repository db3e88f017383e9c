import { formatDate, formatDateTime, formatWeekday, legalDay } from '../lib/dates';
import { useLocale, useMessages } from './display';
import { uiMessages } from './messages';
import { StateBadge } from './StateBadge';
import classes from './DeadlineText.module.css';

interface DeadlineTextProps {
  /** The last day, or the last moment. */
  readonly due: string;
  /** Working days left as the server counted them; negative when overdue, absent when it no longer matters. */
  readonly workingDaysLeft?: number | null;
}

const SOON = 5;

/** `Thứ Ba 15/12/2026` and how many working days that leaves. */
export function DeadlineText({ due, workingDaysLeft }: DeadlineTextProps) {
  const locale = useLocale();
  const t = useMessages(uiMessages);
  const text = due.includes('T')
    ? formatDateTime(due, locale)
    : `${formatWeekday(due, locale)} ${formatDate(due, locale)}`;
  return (
    <span className={classes.deadline}>
      <time dateTime={due}>{text}</time>
      {workingDaysLeft != null && <Remaining days={workingDaysLeft} isPast={isPast(due)} texts={t} />}
    </span>
  );
}

/** A Friday's deadline is past on Saturday, before any working day has gone by. */
function isPast(due: string): boolean {
  return due.includes('T') ? new Date(due) < new Date() : due < legalDay(new Date());
}

interface RemainingProps {
  readonly days: number;
  readonly isPast: boolean;
  readonly texts: (typeof uiMessages)['vi'];
}

function Remaining({ days, isPast, texts }: RemainingProps) {
  if (days < 0) return <StateBadge tone="late">{texts.overdue(-days)}</StateBadge>;
  if (days === 0 && isPast) return <StateBadge tone="late">{texts.past}</StateBadge>;
  if (days === 0) return <StateBadge tone="soon">{texts.dueToday}</StateBadge>;
  return <StateBadge tone={days <= SOON ? 'soon' : 'wait'}>{texts.daysLeft(days)}</StateBadge>;
}
