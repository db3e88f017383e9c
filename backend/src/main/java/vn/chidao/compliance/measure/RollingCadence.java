package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.rules.CadenceGap;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.MeetingCadence;

/**
 * Whether each regular meeting was held soon enough after the one before it. The time
 * between two meetings is one case, kept on the day of the second; where it was too long
 * it is broken, and says how many periods passed without any meeting, in each year in
 * which they did.
 *
 * @param rule how soon the next meeting has to be held
 * @param history the record
 * @param first the first day of the rule for the body
 * @param last the last day anything is known of
 */
record RollingCadence(MeetingCadence rule, History history, LocalDate first, LocalDate last) {

	List<Judged> cases(Yardstick by) {
		List<LocalDate> days = this.history.regular()
			.stream()
			.map(RegularMeeting::day)
			.filter((day) -> !day.isAfter(this.last))
			.toList();
		LocalDate from = days.stream()
			.filter((day) -> day.isBefore(this.first))
			.reduce((earlier, later) -> later)
			.map((day) -> day.plusDays(1))
			.orElse(this.first);
		LocalDate asked = by.period().from().isAfter(this.first) ? by.period().from() : this.first;
		if (asked.isAfter(this.last)) {
			return List.of();
		}
		List<LocalDate> held = days.stream().filter((day) -> !day.isBefore(from)).toList();
		DateSpan counted = new DateSpan(asked, this.last);
		boolean goesOn = this.last.equals(by.today());
		LocalDate lastWhole = goesOn ? this.last.minusDays(1) : this.last;
		return this.rule.gaps(new CadenceFacts(this.rule.body(), held, from, lastWhole))
			.stream()
			.flatMap((gap) -> cases(gap, counted, goesOn))
			.toList();
	}

	private Stream<Judged> cases(CadenceGap gap, DateSpan counted, boolean goesOn) {
		if (!gap.missed().isEmpty()) {
			return byYear(gap.missed()).stream()
				.filter((ends) -> ends.stream().anyMatch(counted::contains))
				.map((ends) -> tooLong(gap, ends.getFirst(), skipped(gap, ends, counted)));
		}
		if (gap.heldOn() != null) {
			return counted.contains(gap.heldOn()) ? Stream.of(kept(gap, gap.heldOn())) : Stream.empty();
		}
		return goesOn ? Stream.of(open(gap)) : Stream.empty();
	}

	/**
	 * The first period is that of the meeting which comes late; those after it had none.
	 */
	private static int skipped(CadenceGap gap, List<LocalDate> ends, DateSpan counted) {
		return Math.toIntExact(ends.stream().filter((end) -> counted.contains(end) && !end.equals(gap.due())).count());
	}

	private Judged kept(CadenceGap gap, LocalDate heldOn) {
		RegularMeeting held = this.history.regularOn(heldOn);
		return new Judged(span(gap, heldOn), new Judged.Place(held.id(), null), label(gap), ComplianceState.KEPT,
				Told.of("cadence.heldBy", held.day(), held.title(), gap.due()), Judged.Basis.COUNTED);
	}

	/** Named by the first period it missed, which does not change as it goes on. */
	private Judged tooLong(CadenceGap gap, LocalDate firstMissed, int skipped) {
		String variant = (skipped > 0) ? ".skipped" : "";
		Judged.Share periods = new Judged.Share(1, 1 + skipped);
		if (gap.heldOn() != null) {
			RegularMeeting held = this.history.regularOn(gap.heldOn());
			return new Judged(span(gap, firstMissed), new Judged.Place(held.id(), null), label(gap),
					ComplianceState.BROKEN, Told.of("cadence.heldLate" + variant, held.day(), held.title(), gap.due(),
							days(gap.due(), held.day()), skipped),
					Judged.Basis.COUNTED, periods);
		}
		return new Judged(span(gap, firstMissed), Judged.Place.NONE, label(gap), ComplianceState.BROKEN,
				Told.of("cadence.overdue" + variant, gap.due(), days(gap.due(), this.last), skipped),
				Judged.Basis.COUNTED, periods);
	}

	private Judged open(CadenceGap gap) {
		return new Judged(span(gap, gap.due()), Judged.Place.NONE, label(gap), ComplianceState.PENDING,
				Told.of("cadence.due", gap.due()), Judged.Basis.COUNTED);
	}

	private static CaseRef span(CadenceGap gap, LocalDate until) {
		return CaseRef.window(gap.from(), until);
	}

	/** Periods that passed without a meeting are one case in each year. */
	static Collection<List<LocalDate>> byYear(List<LocalDate> missed) {
		return missed.stream()
			.collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.toList()))
			.values();
	}

	private Told label(CadenceGap gap) {
		LocalDate before = gap.from().minusDays(1);
		boolean follows = this.history.regular().stream().anyMatch((meeting) -> meeting.day().equals(before));
		Told begin = follows ? Told.of("case.gap.meeting", before) : Told.of("case.gap.day", gap.from());
		Told end = (gap.heldOn() != null) ? Told.of("case.gap.meeting", gap.heldOn())
				: Told.of("case.gap.day", this.last);
		return Told.of("case.gap", begin, end);
	}

	private static int days(LocalDate from, LocalDate to) {
		return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
	}

}
