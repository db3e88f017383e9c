import { DateInput, DateTimePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import './dateFields.css';
import { useLocale, useMessages } from './display';
import { uiMessages } from './messages';
import { useDropdownPlace } from './overlay';

dayjs.extend(customParseFormat);

interface DateFieldProps {
  readonly label: ReactNode;
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** `yyyy-MM-dd`, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly min?: string;
}

interface DayFieldProps extends DateFieldProps {
  /** What an empty field stands for. */
  readonly empty?: string;
  /** Whether the label stands before the field, and not above it. */
  readonly inline?: boolean;
}

/** How a day that is set is written: in English with the name of its month, as all over the screens. */
const DAY_FORMS = { vi: 'DD/MM/YYYY', en: 'D MMM YYYY' } as const;

/** A day, typed as `15/12/2026` or picked; one that is not required can be taken out again. */
export function DateField({ hint, min, empty, inline = false, ...props }: DayFieldProps) {
  const locale = useLocale();
  const t = useMessages(uiMessages);
  const place = useDropdownPlace();
  const labels = useCalendarLabels();
  return (
    <DateInput
      {...props}
      description={hint}
      minDate={min}
      size="md"
      locale={locale}
      valueFormat={DAY_FORMS[locale]}
      placeholder={empty ?? 'dd/mm/yyyy'}
      clearable={!props.required}
      clearButtonProps={{ 'aria-label': t.clearDay }}
      dateParser={(text) => parseDay(text)}
      firstDayOfWeek={1}
      popoverProps={place}
      classNames={{ day: 'chidao-day', ...(inline && { root: 'chidao-inline' }) }}
      ariaLabels={labels}
    />
  );
}

function useCalendarLabels() {
  const t = useMessages(uiMessages);
  return { previousMonth: t.previousMonth, nextMonth: t.nextMonth, monthLevelControl: t.chooseMonth };
}

/**
 * `5/1/2026`, `05/01/2026`, `5-1-2026` and `5.1.2026`; also what a program writes, `2026-01-05`, and what the field
 * itself shows in English, `5 Jan 2026`.
 */
function parseDay(text: string): string | null {
  const written = text.trim();
  // Strict parsing keeps 31/02 out, and asks for one form per way of writing a number.
  const parsed = [
    dayjs(written, ['YYYY-MM-DD', DAY_FORMS.en], 'en', true),
    dayjs(written.replace(/[-.]/g, '/'), ['DD/MM/YYYY', 'D/M/YYYY', 'D/MM/YYYY', 'DD/M/YYYY'], true),
  ].find((day) => day.isValid());
  return parsed?.format('YYYY-MM-DD') ?? null;
}

/** A day and a time of Vietnam; the value is `yyyy-MM-ddTHH:mm:ss+07:00`. */
export function DateTimeField({ hint, min, value, onChange, ...props }: DateFieldProps) {
  const locale = useLocale();
  const t = useMessages(uiMessages);
  const place = useDropdownPlace();
  const labels = useCalendarLabels();
  return (
    <DateTimePicker
      {...props}
      description={hint}
      minDate={min}
      size="md"
      locale={locale}
      valueFormat={`HH:mm dddd ${DAY_FORMS[locale]}`}
      defaultTimeValue="08:00"
      timePickerProps={{ hoursInputLabel: t.hours, minutesInputLabel: t.minutes }}
      submitButtonProps={{ 'aria-label': t.takeTime }}
      firstDayOfWeek={1}
      clearable={!props.required}
      clearButtonProps={{ 'aria-label': t.clearDay }}
      value={value ? toLocalForm(value) : null}
      onChange={(local) => onChange(local ? `${local.replace(' ', 'T')}+07:00` : null)}
      popoverProps={place}
      classNames={{ day: 'chidao-day' }}
      ariaLabels={labels}
    />
  );
}

/** The wall clock of Vietnam for an instant, in the form the picker keeps. */
function toLocalForm(instant: string): string {
  const shifted = new Date(new Date(instant).getTime() + 7 * 3_600_000);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}
