import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql';
import { terms } from '../../graphql/terms';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import classes from './calendar.module.css';
import { calendarMessages } from './messages';
import { isWeekend, weeksOf } from './months';

export const CalendarDayFields = graphql(`
  fragment CalendarDayFields on CalendarDay {
    date
    kind
    name
    nameVi
    nameEn
    source
    provisional
    version
  }
`);

export type SpecialDay = ResultOf<typeof CalendarDayFields>;

interface MonthGridProps {
  readonly year: number;
  readonly month: number;
  readonly days: ReadonlyMap<string, SpecialDay>;
  /** Absent for those who may only look. */
  readonly onPick?: (day: SpecialDay) => void;
}

/** A small month. A day that differs from the week has a colour, a letter, and its name for those who listen. */
export function MonthGrid({ year, month, days, onPick }: MonthGridProps) {
  const t = useMessages(calendarMessages);
  return (
    <div className={classes.month}>
      <table>
        <caption>{t.month(month)}</caption>
        <thead>
          <tr>
            {t.weekdays.split(' ').map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={index}>
              {week.map((date, weekday) => (
                <td key={weekday}>
                  {date && <DayCell date={date} special={days.get(date)} onPick={onPick} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayCellProps {
  readonly date: string;
  readonly special?: SpecialDay;
  readonly onPick?: (day: SpecialDay) => void;
}

function DayCell({ date, special, onPick }: DayCellProps) {
  const t = useMessages(calendarMessages);
  const { dayKind } = useMessages(terms);
  const locale = useLocale();
  const number = String(Number(date.slice(-2)));
  if (!special) {
    return (
      <span className={classes.day} data-kind={isWeekend(date) ? 'WEEKEND' : 'WORKING'}>
        {number}
      </span>
    );
  }
  const label = [
    formatDate(date, locale),
    special.name,
    dayKind[special.kind],
    special.provisional && t.provisional,
  ]
    .filter(Boolean)
    .join(' – ');
  const look = {
    className: classes.day,
    title: label,
    'data-kind': special.kind,
    'data-special': true,
    'data-provisional': special.provisional || undefined,
  };
  const content = (
    <>
      <span aria-hidden>{number}</span>
      <span aria-hidden className={classes.mark}>
        {t.marks[special.kind]}
      </span>
    </>
  );
  if (!onPick) {
    return (
      <span {...look}>
        {content}
        <span className="sr-only">{label}</span>
      </span>
    );
  }
  return (
    <button {...look} type="button" aria-label={label} onClick={() => onPick(special)}>
      {content}
    </button>
  );
}
