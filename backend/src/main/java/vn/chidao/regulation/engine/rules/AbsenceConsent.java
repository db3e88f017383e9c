package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * A member who cannot attend reports it and needs consent.
 *
 * @param body whose meetings
 * @param consentBy who consents
 */
public record AbsenceConsent(Body body, Holder consentBy) implements Rule {

	static AbsenceConsent read(Parameters parameters) {
		return new AbsenceConsent(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.holder("consentBy").orElse(Holder.MEETING_CHAIR));
	}

	@Override
	public RuleType type() {
		return RuleType.ABSENCE_CONSENT;
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		return switch (facts) {
			case AbsenceDecisionFacts decision when decision.body() == this.body && !mayConsent(decision) ->
				List.of(new Breach(new Message("absence.notYours", Map.of("consentBy", this.consentBy)),
						new Message("absence.notYours.wayOut", Map.of("consentBy", this.consentBy)),
						List.of(this.consentBy)));
			case AttendanceFacts attendance when attendance.body() == this.body
					&& attendance.presence() == AttendanceFacts.Presence.ABSENT_WITHOUT_CONSENT ->
				List.of(new Breach(
						new Message("absence.withoutConsent",
								Map.of("member", attendance.member(), "consentBy", this.consentBy)),
						new Message("absence.withoutConsent.wayOut", Map.of("consentBy", this.consentBy)),
						List.of(this.consentBy), Breach.Effect.RECORDED));
			default -> List.of();
		};
	}

	private boolean mayConsent(AbsenceDecisionFacts decision) {
		return (this.consentBy instanceof Holder.MeetingChair) ? decision.presides()
				: this.consentBy.isHeldBy(decision.actor());
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("consentBy", this.consentBy, NarrowedBy.CHANGE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.ABSENCE_CONSENT", Map.of("body", this.body, "consentBy", this.consentBy)));
	}

}
