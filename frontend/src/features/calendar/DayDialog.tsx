import { useState } from 'react';
import { graphql } from '../../gql';
import type { DayKind } from '../../gql/graphql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { formatDate } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useLocale, useMessages } from '../../ui/display';
import { CheckField, SelectField, TextField } from '../../ui/fields';
import { calendarMessages } from './messages';
import type { SpecialDay } from './MonthGrid';
import { isWeekend } from './months';
import { MovedDeadlines, useMovedDeadlines } from './MovedDeadlines';

const PutCalendarDay = graphql(`
  mutation PutCalendarDay($input: PutCalendarDayInput!) {
    putCalendarDay(input: $input) {
      calendar {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** What a day may become. Back to ordinary only where an entry stands that cannot be removed. */
function kindsFor(date: string | null, known: boolean): readonly DayKind[] {
  if (date === null) return ['HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'MAKE_UP_WORKING'];
  const kinds: readonly DayKind[] = isWeekend(date)
    ? ['HOLIDAY', 'MAKE_UP_WORKING', 'WEEKEND']
    : ['HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'WORKING'];
  return known ? kinds : kinds.slice(0, -1);
}

interface DayDialogProps {
  /** The entry to change, or null to add one. */
  readonly day: SpecialDay | null;
  readonly calendarVersion: number;
  readonly onClose: () => void;
}

/** Enters a day, or gives one another meaning; what would move is shown before. */
export function DayDialog({ day, calendarVersion, onClose }: DayDialogProps) {
  const t = useMessages(calendarMessages);
  const { dayKind } = useMessages(terms);
  const locale = useLocale();
  const [date, setDate] = useState(day?.date ?? null);
  const [chosen, setChosen] = useState<string | null>(day?.kind ?? 'HOLIDAY');
  const [name, setName] = useState(day?.nameVi ?? '');
  const [nameEn, setNameEn] = useState(day?.nameEn ?? '');
  const [source, setSource] = useState(day?.source ?? '');
  const [provisional, setProvisional] = useState(day?.provisional ?? false);
  const [confirmedFor, setConfirmedFor] = useState<string | null>(null);
  const kinds = kindsFor(date, day !== null);
  const kind = kinds.find((each) => each === chosen) ?? 'HOLIDAY';
  const moved = useMovedDeadlines(date, kind);
  // An agreement holds for the change it was given to.
  const confirmed = confirmedFor === `${date ?? ''} ${kind}`;
  const ready = moved !== null && (moved.length === 0 || confirmed);
  const written = date ? formatDate(date, locale) : '';
  return (
    <CommandDialog
      document={PutCalendarDay}
      variables={
        date && ready && name.trim() && source.trim()
          ? {
              input: {
                date,
                kind,
                name,
                nameEn: nameEn.trim() || null,
                source,
                provisional,
                expectedVersion: calendarVersion,
                confirmed,
              },
            }
          : null
      }
      title={day ? t.editOf(written) : t.add}
      submit={t.save}
      done={t.saved(written)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          {!day && <DateField label={t.date} required value={date} onChange={setDate} error={errors.date} />}
          <SelectField
            label={t.kind}
            required
            options={kinds.map((value) => ({ value, label: dayKind[value] }))}
            value={kind}
            onChange={setChosen}
            error={errors.kind}
          />
          <TextField label={t.name} required value={name} onChange={setName} error={errors.name} />
          <TextField
            label={t.nameEn}
            hint={t.nameEnHint}
            value={nameEn}
            onChange={setNameEn}
            error={errors.nameEn}
          />
          <TextField
            label={t.source}
            hint={t.sourceHint}
            required
            value={source}
            onChange={setSource}
            error={errors.source}
          />
          <CheckField label={t.provisionalField} value={provisional} onChange={setProvisional} />
          {date && (
            <MovedDeadlines
              moved={moved}
              confirmed={confirmed}
              onConfirm={(agreed) => setConfirmedFor(agreed ? `${date} ${kind}` : null)}
              error={errors.confirmed}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}
