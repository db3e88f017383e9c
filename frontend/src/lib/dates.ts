import type { Locale } from './messages';

/** Legal days are days in Vietnam, wherever the browser is. */
export const LEGAL_ZONE = 'Asia/Ho_Chi_Minh';

const TAGS: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${locale}:${key}`;
  let found = formatters.get(id);
  if (!found) {
    found = new Intl.DateTimeFormat(TAGS[locale], { timeZone: LEGAL_ZONE, ...options });
    formatters.set(id, found);
  }
  return found;
}

/** A date without a time stands for its noon in Vietnam, so that no zone shifts it to another day. */
function toInstant(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+07:00` : value);
}

/** `15/12/2026`, the form of official documents; for English `15 Dec 2026`. */
export function formatDate(value: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'vi'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return formatter(locale, 'date', options).format(toInstant(value));
}

/** `15/12`, when the year is plain from the context. */
export function formatDayMonth(value: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'vi' ? { day: '2-digit', month: '2-digit' } : { day: 'numeric', month: 'short' };
  // Vietnamese day-month skeletons use a hyphen in ICU; official usage is a slash.
  return formatter(locale, 'day-month', options).format(toInstant(value)).replace('-', '/');
}

/** `Thứ Hai`, `Chủ Nhật`; `Monday`. */
export function formatWeekday(value: string, locale: Locale): string {
  return formatter(locale, 'weekday', { weekday: 'long' }).format(toInstant(value));
}

/** `08:00`, in Vietnam's time. */
export function formatTime(value: string, locale: Locale): string {
  return formatter(locale, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    toInstant(value),
  );
}

/** `Thứ Năm 26/11/2026`. */
export function formatWeekdayDate(value: string, locale: Locale): string {
  return `${formatWeekday(value, locale)} ${formatDate(value, locale)}`;
}

/** `08:00 – 11:00 Thứ Năm 26/11/2026`; with two days where it ends on another one, with one time where the end is open. */
export function formatPeriod(from: string, to: string | null | undefined, locale: Locale): string {
  if (!to) return formatDateTime(from, locale);
  const start = formatDate(from, locale) === formatDate(to, locale) ? formatTime : formatDateTime;
  return `${start(from, locale)} – ${formatDateTime(to, locale)}`;
}

/** `08:00 Thứ Năm 26/11/2026`. */
export function formatDateTime(value: string, locale: Locale): string {
  return `${formatTime(value, locale)} ${formatWeekdayDate(value, locale)}`;
}

/** The legal day of an instant as `yyyy-MM-dd`. */
export function legalDay(instant: Date): string {
  const parts = new Map(
    formatter('en', 'parts', { year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

/** `1.234.567` or `1,234,567`. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value);
}
