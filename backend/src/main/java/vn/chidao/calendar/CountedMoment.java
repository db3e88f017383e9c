package vn.chidao.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import vn.chidao.platform.time.LegalTime;

/**
 * A deadline with the days it was counted over.
 *
 * @param moment the deadline in Vietnam's local time
 * @param days every day passed in the order of counting, the deadline's own day included
 * and the day it was counted from not
 * @param basis the calendar it was counted by
 */
public record CountedMoment(LocalDateTime moment, List<CountedDay> days, Basis basis) {

	public CountedMoment {
		days = List.copyOf(days);
	}

	public Instant instant() {
		return this.moment.atZone(LegalTime.VIETNAM).toInstant();
	}

	/**
	 * The calendar a deadline was counted by.
	 *
	 * @param version version of the calendar
	 * @param provisional whether a day that was passed is not announced yet, or lies
	 * outside the years the calendar knows
	 */
	public record Basis(int version, boolean provisional) {
	}

}
