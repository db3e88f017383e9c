package vn.chidao.compliance.measure;

import java.util.List;
import java.util.stream.Stream;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.regulation.engine.rules.MandatoryAgenda;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * Whether the matters a text wants were on the agenda that went out. Where no text wants
 * any there is nothing to tell.
 */
final class AgendaMeasure implements Measurer {

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		Kept kept = new Kept(history);
		return regime.rules(RuleType.MANDATORY_AGENDA, MandatoryAgenda.class)
			.filter((rule) -> rule.rule().scope().body() == history.role())
			.map((rule) -> new Measured(new Measured.Place(ComplianceMeasure.AGENDA, history.body(), history
				.role()), rule.definition(), regime, history.meetings()
					.stream()
					.filter((meeting) -> rule.rule().scope().covers(meeting.shape()) && rule.isInForce(meeting.day()))
					.map((meeting) -> judged(meeting, kept.of(meeting, RuleType.MANDATORY_AGENDA, rule.code())))
					.toList(), null));
	}

	private static Judged judged(HeldMeeting meeting, List<FindingRecord> findings) {
		return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), Told.of("case.plain", meeting.title()),
				findings.isEmpty() ? ComplianceState.KEPT : ComplianceState.BROKEN,
				Told.of(findings.isEmpty() ? "agenda.complete" : "agenda.incomplete"),
				new Judged.Basis(true, null, findings));
	}

}
