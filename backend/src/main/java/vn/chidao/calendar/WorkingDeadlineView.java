package vn.chidao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A deadline in working days that explains itself.
 *
 * @param latestAt the latest moment
 * @param workingDays working days the rule asks for
 * @param workingDaysLeft working days left; negative when past
 * @param steps the count, day by day, from the event
 * @param calendarVersion version of the calendar it was counted by
 */
public record WorkingDeadlineView(Instant latestAt, int workingDays, int workingDaysLeft, List<CalendarStepView> steps,
		String calendarVersion) {

	/**
	 * Show a deadline.
	 * @param moment the deadline
	 * @param calendar the calendar that counts the days left
	 * @param today the present day
	 * @param locale language of the holidays' names
	 * @return the view
	 */
	public static WorkingDeadlineView of(CountedMoment moment, WorkingCalendar calendar, LocalDate today,
			Locale locale) {
		List<CalendarStepView> steps = moment.days()
			.stream()
			.map((day) -> new CalendarStepView(day.date(), day.kind(), name(day.special(), locale), day.counted()))
			.toList();
		int workingDays = Math.toIntExact(moment.days().stream().filter(CountedDay::counted).count());
		return new WorkingDeadlineView(moment.instant(), workingDays,
				calendar.workingDaysLeft(today, moment.moment().toLocalDate()), steps,
				String.valueOf(moment.basis().version()));
	}

	private static @Nullable String name(@Nullable CalendarDay day, Locale locale) {
		if (day == null) {
			return null;
		}
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? day.name().en() : day.name().vi();
	}

}
