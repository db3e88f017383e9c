import { terms } from '../../graphql/terms';
import { formatDate, formatWeekdayDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { EmptyState } from '../../ui/states';
import classes from './calendar.module.css';
import { calendarMessages } from './messages';
import type { SpecialDay } from './MonthGrid';

interface DayTableProps {
  readonly days: readonly SpecialDay[];
  readonly onEdit?: (day: SpecialDay) => void;
  readonly onRemove?: (day: SpecialDay) => void;
}

/** The same days as the months show, with their sources, in words. */
export function DayTable({ days, onEdit, onRemove }: DayTableProps) {
  const t = useMessages(calendarMessages);
  const { dayKind } = useMessages(terms);
  const locale = useLocale();
  if (days.length === 0) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
  const columns: Column<SpecialDay>[] = [
    { key: 'date', label: t.date, heading: true, render: ({ date }) => formatWeekdayDate(date, locale) },
    { key: 'kind', label: t.kind, render: ({ kind }) => dayKind[kind] },
    { key: 'name', label: t.dayName, render: ({ name }) => name },
    { key: 'source', label: t.source, render: ({ source }) => source },
    {
      key: 'state',
      label: t.state,
      render: ({ provisional }) => (
        <StateBadge tone={provisional ? 'soon' : 'ok'}>
          {provisional ? t.provisional : t.announced}
        </StateBadge>
      ),
    },
  ];
  if (onEdit && onRemove) {
    columns.push({
      key: 'actions',
      label: t.actions,
      screenOnly: true,
      render: (day) => (
        <span className={classes.rowActions}>
          <Button
            kind="quiet"
            aria-label={t.editOf(formatDate(day.date, locale))}
            onClick={() => onEdit(day)}
          >
            {t.edit}
          </Button>
          <Button
            kind="quiet"
            aria-label={t.removeOf(formatDate(day.date, locale))}
            onClick={() => onRemove(day)}
          >
            {t.remove}
          </Button>
        </span>
      ),
    });
  }
  return <DataTable caption={t.days} columns={columns} rows={days} rowKey={({ date }) => date} />;
}
