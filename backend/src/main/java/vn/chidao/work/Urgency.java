package vn.chidao.work;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How near a deadline is.
 */
enum Urgency {

	/** Past. */
	OVERDUE,
	/** Today. */
	TODAY,
	/** Within seven days. */
	THIS_WEEK,
	/** Later, or without a date. */
	LATER;

	private static final int WEEK = 7;

	static Urgency of(@Nullable LocalDate dueOn, LocalDate today) {
		if (dueOn == null || dueOn.isAfter(today.plusDays(WEEK))) {
			return LATER;
		}
		if (dueOn.isAfter(today)) {
			return THIS_WEEK;
		}
		return dueOn.equals(today) ? TODAY : OVERDUE;
	}

}
