package vn.chidao.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day to enter into the calendar, GraphQL input {@code PutCalendarDayInput}.
 *
 * @param date the day
 * @param kind what it is
 * @param name its Vietnamese name
 * @param nameEn its English name; the Vietnamese one where null
 * @param source the document that fixes it
 * @param provisional whether it is not announced yet
 * @param expectedVersion version of the calendar the office read
 * @param confirmed whether open deadlines may move
 */
record PutCalendarDay(LocalDate date, DayKind kind, String name, @Nullable String nameEn, String source,
		boolean provisional, int expectedVersion, boolean confirmed) {

	String english() {
		return (this.nameEn != null && !this.nameEn.isBlank()) ? this.nameEn.strip() : this.name.strip();
	}

	CalendarDay day() {
		return new CalendarDay(this.date, this.kind, new CalendarDay.Name(this.name.strip(), english()),
				new CalendarDay.Source(this.source.strip(), this.provisional));
	}

}
