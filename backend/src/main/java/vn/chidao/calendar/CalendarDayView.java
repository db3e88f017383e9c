package vn.chidao.calendar;

import java.time.LocalDate;

/**
 * A day that differs from the week as others see it, GraphQL type {@code CalendarDay}.
 * Its name in the language of the request is a field apart.
 *
 * @param date the day
 * @param kind what it is
 * @param nameVi its Vietnamese name
 * @param nameEn its English name
 * @param source the document that fixes it
 * @param provisional whether it is not announced yet
 * @param version version of the calendar that brought it
 */
record CalendarDayView(LocalDate date, DayKind kind, String nameVi, String nameEn, String source, boolean provisional,
		int version) {
}
