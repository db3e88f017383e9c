package vn.chidao.compliance.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.compliance.measure.HeldMeeting.Announced;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ConclusionNotice;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * Whether conclusions were made known in time, and to everybody. Days are counted by the
 * calendar the notice was counted by; before there is one, by the newest.
 */
final class ConclusionMeasure implements Measurer {

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		List<Regime.Stated<ConclusionNotice>> stated = regime.rules(RuleType.CONCLUSION_NOTICE, ConclusionNotice.class)
			.filter((rule) -> rule.rule().body() == history.role())
			.toList();
		if (stated.isEmpty()) {
			return Stream.of(measured(ComplianceMeasure.CONCLUSION_NOTICE, null, history, regime, by));
		}
		return stated.stream()
			.flatMap((rule) -> Stream.concat(
					Stream.of(measured(ComplianceMeasure.CONCLUSION_NOTICE, rule.definition(), history, regime, by)),
					(rule.rule().recipients() != null) ? Stream
						.of(measured(ComplianceMeasure.CONCLUSION_DELIVERY, rule.definition(), history, regime, by))
							: Stream.empty()));
	}

	private static Measured measured(ComplianceMeasure measure, @Nullable RuleDefinition rule, History history,
			Regime regime, Yardstick by) {
		List<Judged> cases = history.meetings()
			.stream()
			.filter((meeting) -> meeting.closedAt() != null && (meeting.isConcluded() || meeting.announced() != null))
			.filter((meeting) -> rule == null || rule.isInForce(meeting.day()))
			.flatMap((meeting) -> (measure == ComplianceMeasure.CONCLUSION_NOTICE)
					? Stream.ofNullable(meeting.closedAt()).map((closedAt) -> time(meeting, closedAt, rule, by))
					: Stream.ofNullable(meeting.announced()).map((announced) -> delivery(meeting, announced)))
			.toList();
		return new Measured(new Measured.Place(measure, history.body(), history.role()), rule, regime, cases, null);
	}

	private static Judged time(HeldMeeting meeting, Instant closedAt, @Nullable RuleDefinition rule, Yardstick by) {
		Announced announced = meeting.announced();
		WorkingCalendar calendar = by.calendar((announced != null) ? announced.calendar() : null);
		LocalDate due = (rule != null && rule.rule() instanceof ConclusionNotice notice)
				? notice.lastDay(closedAt, calendar).map((moment) -> moment.moment().toLocalDate()).orElse(null) : null;
		LocalDate reached = (announced != null) ? LegalTime.dayOf(announced.at()) : by.today();
		boolean recorded = announced != null && announced.calendar() != null;
		return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), Told.of("case.plain", meeting.title()),
				state(due, reached, announced != null),
				value(LegalTime.dayOf(closedAt), due, (announced != null) ? reached : null, calendar),
				new Judged.Basis(recorded, calendar.version(), List.of()));
	}

	private static ComplianceState state(@Nullable LocalDate due, LocalDate reached, boolean isAnnounced) {
		if (due == null) {
			return ComplianceState.NOT_STATED;
		}
		if (reached.isAfter(due)) {
			return ComplianceState.BROKEN;
		}
		return isAnnounced ? ComplianceState.KEPT : ComplianceState.PENDING;
	}

	private static Told value(LocalDate closed, @Nullable LocalDate due, @Nullable LocalDate issued,
			WorkingCalendar calendar) {
		if (issued == null) {
			return (due != null) ? Told.of("conclusion.open", due) : Told.of("conclusion.openOnly");
		}
		int days = calendar.workingDaysBetween(closed, issued);
		return (due != null) ? Told.of("conclusion.issued", issued, days, due)
				: Told.of("conclusion.issuedOnly", issued, days);
	}

	private static Judged delivery(HeldMeeting meeting, Announced announced) {
		Judged.Basis basis = new Judged.Basis(true, null, List.of());
		Told label = Told.of("case.plain", meeting.title());
		if (announced.sent() == 0) {
			return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), label, ComplianceState.BROKEN,
					Told.of("conclusion.nobody"), basis);
		}
		Judged.Share share = new Judged.Share(announced.acknowledged(), announced.sent());
		return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), label, ComplianceState.KEPT,
				Told.of("conclusion.delivered", share.whole(), share.part(), share.percent()), basis, share);
	}

}
