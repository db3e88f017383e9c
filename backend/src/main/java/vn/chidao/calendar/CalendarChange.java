package vn.chidao.calendar;

import java.time.LocalDate;

/**
 * A change of one day of the calendar.
 *
 * @param day the day
 * @param before the calendar without the change
 * @param after the calendar with it
 */
public record CalendarChange(LocalDate day, WorkingCalendar before, WorkingCalendar after) {

	/**
	 * Whether the change can move any deadline at all.
	 * @return false where a working day stays one, or a day off
	 */
	public boolean movesDeadlines() {
		return this.before.isWorkingDay(this.day) != this.after.isWorkingDay(this.day);
	}

}
