package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.rules.CadenceWindow;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * Whether regular meetings were held as often as the text says: in each span of the
 * calendar, or soon enough after the meeting before. A span counts in the period in which
 * it ends.
 */
final class CadenceMeasure implements Measurer {

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		Measured.Place place = new Measured.Place(ComplianceMeasure.CADENCE, history.body(), history.role());
		List<Regime.Stated<MeetingCadence>> stated = regime.rules(RuleType.MEETING_CADENCE, MeetingCadence.class)
			.filter((rule) -> rule.rule().body() == history.role())
			.toList();
		if (stated.isEmpty()) {
			return Stream.of(new Measured(place, null, regime, unjudged(history, regime, by), null));
		}
		return stated.stream()
			.map((rule) -> new Measured(place, rule.definition(), regime, cases(rule.rule(), history, regime, by),
					next(rule.rule(), history, regime, by)));
	}

	private static List<Judged> cases(MeetingCadence rule, History history, Regime regime, Yardstick by) {
		if (rule.period() == null) {
			return unjudged(history, regime, by);
		}
		LocalDate first = later(regime.from(), history.since());
		LocalDate last = history.within(earlier(regime.to(), by.end()));
		if (!rule.isByCalendar()) {
			return new RollingCadence(rule, history, first, last).cases(by);
		}
		List<LocalDate> held = history.regular()
			.stream()
			.map(RegularMeeting::day)
			.filter((day) -> !day.isBefore(first) && !day.isAfter(last))
			.toList();
		return rule.windows(new CadenceFacts(rule.body(), held, first, last))
			.stream()
			.filter((window) -> !window.span().to().isBefore(later(first, by.period().from())))
			.filter((window) -> !window.span().to().isAfter(last) || last.equals(by.today()))
			.map((window) -> judged(window, history, by.today()))
			.toList();
	}

	private static Judged judged(CadenceWindow window, History history, LocalDate today) {
		DateSpan span = window.span();
		CaseRef subject = CaseRef.window(span.from(), span.to());
		Told label = Told.of("case.window", span.from(), span.to());
		if (window.heldOn() != null) {
			RegularMeeting held = history.regularOn(window.heldOn());
			return new Judged(subject, new Judged.Place(held.id(), null), label, ComplianceState.KEPT,
					Told.of("cadence.held", held.day(), held.title()), Judged.Basis.COUNTED);
		}
		boolean over = span.to().isBefore(today);
		return new Judged(subject, Judged.Place.NONE, label, over ? ComplianceState.BROKEN : ComplianceState.PENDING,
				over ? Told.of("cadence.none") : Told.of("cadence.due", span.to()), Judged.Basis.COUNTED);
	}

	/** Meetings that nothing is held against. */
	private static List<Judged> unjudged(History history, Regime regime, Yardstick by) {
		return history.regular()
			.stream()
			.filter((meeting) -> by.period().contains(meeting.day()) && regime.covers(meeting.day()))
			.map((meeting) -> new Judged(new CaseRef(CaseRef.Kind.MEETING, meeting.id(), meeting.day(), meeting.day()),
					new Judged.Place(meeting.id(), null), Told.of("case.plain", meeting.title()),
					ComplianceState.NOT_STATED, Told.of("cadence.heldOnly", meeting.day()), Judged.Basis.COUNTED))
			.toList();
	}

	private static @Nullable DateSpan next(MeetingCadence rule, History history, Regime regime, Yardstick by) {
		if (!regime.covers(by.today()) || history.hasEndedBefore(by.today())) {
			return null;
		}
		LocalDate held = history.regular().isEmpty() ? null : history.regular().getLast().day();
		return Rhythm.window(rule, new Rhythm.Past(held, later(regime.from(), history.since())), by.today())
			.orElse(null);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
