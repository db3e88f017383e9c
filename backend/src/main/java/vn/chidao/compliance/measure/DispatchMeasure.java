package vn.chidao.compliance.measure;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.regulation.engine.rules.NoticePeriod;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * Whether notices went out in time and complete, as it was judged when they went out.
 */
final class DispatchMeasure implements Measurer {

	private static final String TOO_LATE = "notice.tooLate";

	private static final Set<String> INCOMPLETE = Set.of("notice.fieldsMissing", "notice.papersMissing",
			"notice.notInWriting");

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		List<Regime.Stated<NoticePeriod>> stated = regime.rules(RuleType.NOTICE_PERIOD, NoticePeriod.class)
			.filter((rule) -> rule.rule().scope().body() == history.role())
			.toList();
		if (stated.isEmpty()) {
			return Stream.of(ComplianceMeasure.NOTICE, ComplianceMeasure.PAPERS)
				.map((measure) -> new Measured(new Measured.Place(measure, history.body(), history.role()), null,
						regime, history.meetings().stream().map(DispatchMeasure::unjudged).toList(), null));
		}
		return stated.stream()
			.flatMap((rule) -> Stream.concat(
					Stream.of(measured(ComplianceMeasure.NOTICE, rule, history, regime,
							(meeting, findings) -> time(rule.rule(), meeting, findings, by))),
					asksForMore(rule.rule()) ? Stream
						.of(measured(ComplianceMeasure.PAPERS, rule, history, regime, DispatchMeasure::completeness))
							: Stream.empty()));
	}

	private static boolean asksForMore(NoticePeriod rule) {
		return rule.form().documents() || rule.form().written() || !rule.requiredFields().isEmpty();
	}

	private static Measured measured(ComplianceMeasure measure, Regime.Stated<NoticePeriod> rule, History history,
			Regime regime, BiFunction<HeldMeeting, List<FindingRecord>, Judged> judge) {
		Kept kept = new Kept(history);
		List<Judged> cases = history.meetings()
			.stream()
			.filter((meeting) -> rule.rule().scope().covers(meeting.shape()) && rule.isInForce(meeting.day()))
			.map((meeting) -> judge.apply(meeting, kept.of(meeting, RuleType.NOTICE_PERIOD, rule.code())))
			.toList();
		return new Measured(new Measured.Place(measure, history.body(), history.role()), rule.definition(), regime,
				cases, null);
	}

	private static Judged time(NoticePeriod rule, HeldMeeting meeting, List<FindingRecord> findings, Yardstick by) {
		List<FindingRecord> late = findings.stream()
			// before keys were kept, lateness was what was found
			.filter((finding) -> finding.origin().messageKey() == null
					|| TOO_LATE.equals(finding.origin().messageKey()))
			.toList();
		Told value = Told.of("notice.sent", meeting.dispatched().at(),
				rule.latestDispatch(meeting.shape().startsAt(), by.calendar(meeting.dispatched().calendar())).moment());
		return judged(meeting, late, value);
	}

	private static Judged completeness(HeldMeeting meeting, List<FindingRecord> findings) {
		List<FindingRecord> missing = findings.stream()
			.filter((finding) -> finding.origin().messageKey() != null
					&& INCOMPLETE.contains(finding.origin().messageKey()))
			.toList();
		return judged(meeting, missing, Told.of(missing.isEmpty() ? "papers.complete" : "papers.incomplete"));
	}

	private static Judged judged(HeldMeeting meeting, List<FindingRecord> findings, Told value) {
		return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), Told.of("case.plain", meeting.title()),
				findings.isEmpty() ? ComplianceState.KEPT : ComplianceState.BROKEN, value,
				new Judged.Basis(true, meeting.dispatched().calendar(), findings));
	}

	private static Judged unjudged(HeldMeeting meeting) {
		return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), Told.of("case.plain", meeting.title()),
				ComplianceState.NOT_STATED, Told.of("notice.sentOnly", meeting.dispatched().at()),
				Judged.Basis.COUNTED);
	}

}
