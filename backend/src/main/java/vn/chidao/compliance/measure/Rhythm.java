package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.MeetingCadence;

/**
 * Where a body stands in the rhythm of its regular meetings on a day.
 *
 * @param state how it stands
 * @param window the days in which the next meeting is due
 * @param daysLeft calendar days to the last of them, negative once it has passed
 */
public record Rhythm(MeetingRhythmState state, DateSpan window, int daysLeft) {

	/**
	 * Where a body stands.
	 * @param rule how often it meets
	 * @param past when it met
	 * @param day the legal day
	 * @return empty if the rule states no period
	 */
	public static Optional<Rhythm> of(MeetingCadence rule, Past past, LocalDate day) {
		return window(rule, past, day).map((window) -> new Rhythm(state(window, day), window,
				Math.toIntExact(window.to().toEpochDay() - day.toEpochDay())));
	}

	/** The window of a body that never met does not move on from day to day. */
	static Optional<DateSpan> window(MeetingCadence rule, Past past, LocalDate day) {
		LocalDate last = (past.lastHeld() == null && !rule.isByCalendar()) ? past.since().minusDays(1)
				: past.lastHeld();
		return rule.next(last, day);
	}

	private static MeetingRhythmState state(DateSpan window, LocalDate day) {
		if (window.from().isAfter(day)) {
			return MeetingRhythmState.MET;
		}
		return window.to().isBefore(day) ? MeetingRhythmState.OVERDUE : MeetingRhythmState.DUE;
	}

	/**
	 * When a body met.
	 *
	 * @param lastHeld the day of its last regular meeting, null where there was none
	 * @param since the first day on which the rule held for it
	 */
	public record Past(@Nullable LocalDate lastHeld, LocalDate since) {
	}

}
