package vn.chidao.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.time.LegalTime;

/**
 * Days of the story, counted from the real day in working days.
 *
 * @param calendars which days are working days
 * @param clock the real time
 */
record WorkingDays(Calendars calendars, Clock clock) {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	/**
	 * Eight in the morning of a working day.
	 * @param count how many working days from today
	 * @return with its offset, for the API
	 */
	String morningAfter(int count) {
		return dayAfter(count).atTime(MORNING).atZone(LegalTime.VIETNAM).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

	/**
	 * A working day.
	 * @param count how many working days from today
	 */
	LocalDate dayAfter(int count) {
		WorkingCalendar calendar = this.calendars.current();
		LocalDate day = today();
		for (int left = count; left > 0;) {
			day = day.plusDays(1);
			left -= calendar.isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

}
