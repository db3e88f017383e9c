package vn.chidao.calendar;

import java.util.List;

/**
 * One year of the working calendar as others see it, GraphQL type
 * {@code WorkingCalendar}.
 *
 * @param id its id
 * @param year the year
 * @param version version of the whole calendar that is shown
 * @param newestVersion newest version of the whole calendar
 * @param provisional whether a day is not announced yet, or the year is unknown
 * @param days the days that differ from the week, in order
 */
record WorkingCalendarView(WorkingCalendarId id, int year, int version, int newestVersion, boolean provisional,
		List<CalendarDayView> days) {

	WorkingCalendarView {
		days = List.copyOf(days);
	}

	boolean isNewest() {
		return this.version == this.newestVersion;
	}

}
