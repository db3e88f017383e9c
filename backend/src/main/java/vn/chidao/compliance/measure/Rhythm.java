package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.MeetingCadence;

/**
 * Where a body stands in the rhythm of its regular meetings on a day.
 *
 * @param state how it stands
 * @param window the days in which the next meeting is due
 * @param daysLeft calendar days to the last of them, negative once it has passed
 * @param owed the cases of the record that are not kept while no meeting is held, in the
 * order of time; none where it was held
 */
public record Rhythm(MeetingRhythmState state, DateSpan window, int daysLeft, List<CaseRef> owed) {

	public Rhythm {
		owed = List.copyOf(owed);
	}

	/**
	 * Where a body stands.
	 * @param rule how often it meets
	 * @param past when it met
	 * @param day the legal day
	 * @return empty if the rule states no period
	 */
	public static Optional<Rhythm> of(MeetingCadence rule, Past past, LocalDate day) {
		return window(rule, past, day)
			.map((window) -> new Rhythm(state(window, day), window, days(day, window.to()), owed(rule, window, day)));
	}

	/**
	 * Where it stands if cases were let pass.
	 * @param waived whether a case was
	 * @return waived if all that is owed was; else what is told is owed since the first
	 * case that was not
	 */
	public Rhythm unless(Predicate<CaseRef> waived) {
		List<CaseRef> left = this.owed.stream().filter(waived.negate()).toList();
		if (left.equals(this.owed)) {
			return this;
		}
		if (left.isEmpty()) {
			return new Rhythm(MeetingRhythmState.WAIVED, this.window, this.daysLeft, left);
		}
		DateSpan open = new DateSpan(this.window.from(), left.getFirst().until());
		return new Rhythm(this.state, open, this.daysLeft + days(this.window.to(), open.to()), left);
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

	private static List<CaseRef> owed(MeetingCadence rule, DateSpan window, LocalDate day) {
		return switch (state(window, day)) {
			case DUE -> List.of(CaseRef.window(window.from(), window.to()));
			case OVERDUE -> {
				CadenceFacts silence = new CadenceFacts(rule.body(), List.of(), window.from(), day.minusDays(1));
				yield RollingCadence.byYear(rule.gaps(silence).getLast().missed())
					.stream()
					.map((missed) -> CaseRef.window(window.from(), missed.getFirst()))
					.toList();
			}
			case MET, WAIVED, NOT_STATED -> List.of();
		};
	}

	private static int days(LocalDate from, LocalDate to) {
		return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
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
