package vn.chidao.calendar;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.UserError;

/**
 * What came of a change of the calendar.
 *
 * @param calendar the year after it, null when refused
 * @param movedDeadlines what moved, or would move after confirmation
 * @param userErrors why it was refused
 */
record ChangedCalendar(@Nullable WorkingCalendarView calendar, List<MovedDeadline> movedDeadlines,
		List<UserError> userErrors) {

	static ChangedCalendar refused(List<? extends UserError> errors, List<MovedDeadline> wouldMove) {
		return new ChangedCalendar(null, wouldMove, List.copyOf(errors));
	}

	static ChangedCalendar done(WorkingCalendarView calendar, List<MovedDeadline> moved) {
		return new ChangedCalendar(calendar, moved, List.of());
	}

}
