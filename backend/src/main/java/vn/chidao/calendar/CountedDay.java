package vn.chidao.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One day in the explanation of a deadline.
 *
 * @param date the day
 * @param kind what kind of day it is
 * @param special the entry of the calendar that made it so, for days that have one
 * @param ordinal its number in the count, or zero for days that are not counted
 */
public record CountedDay(LocalDate date, DayKind kind, @Nullable CalendarDay special, int ordinal) {

	public boolean counted() {
		return this.ordinal > 0;
	}

}
