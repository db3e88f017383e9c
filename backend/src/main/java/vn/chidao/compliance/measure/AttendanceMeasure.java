package vn.chidao.compliance.measure;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.AttendanceDuty;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * The share of members who were at each closed meeting. The duty is broken where somebody
 * stayed away without consent.
 */
final class AttendanceMeasure implements Measurer {

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		List<RuleDefinition> stated = regime.rules(RuleType.ATTENDANCE_DUTY, AttendanceDuty.class)
			.filter((rule) -> rule.rule().body() == history.role())
			.map(Regime.Stated::definition)
			.toList();
		return stated.isEmpty() ? Stream.of(measured(null, history, regime))
				: stated.stream().map((rule) -> measured(rule, history, regime));
	}

	private static Measured measured(@Nullable RuleDefinition rule, History history, Regime regime) {
		return new Measured(new Measured.Place(ComplianceMeasure.ATTENDANCE, history.body(), history.role()), rule,
				regime,
				history.meetings()
					.stream()
					.filter((meeting) -> meeting.closedAt() != null && meeting.presence().members() > 0)
					.map((meeting) -> judged(meeting, rule != null))
					.toList(),
				null);
	}

	private static Judged judged(HeldMeeting meeting, boolean isDuty) {
		HeldMeeting.Presence presence = meeting.presence();
		ComplianceState state = (presence.absent() == 0) ? ComplianceState.KEPT : ComplianceState.BROKEN;
		Judged.Share share = new Judged.Share(presence.present(), presence.members());
		Told value = Told.of("attendance.share", share.part(), share.whole(), share.percent(), presence.substituted(),
				presence.excused(), presence.absent());
		return new Judged(CaseRef.meeting(meeting), Judged.Place.of(meeting), Told.of("case.plain", meeting.title()),
				isDuty ? state : ComplianceState.NOT_STATED, value, new Judged.Basis(true, null, List.of()), share);
	}

}
