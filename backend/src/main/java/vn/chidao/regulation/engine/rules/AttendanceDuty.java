package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Members attend all meetings. A single absence is a matter of {@link AbsenceConsent};
 * this rule is what attendance is measured by.
 *
 * @param body whose meetings
 */
public record AttendanceDuty(Body body) implements Rule {

	static AttendanceDuty read(Parameters parameters) {
		return new AttendanceDuty(parameters.choice("body", Body.class, Body.COMMITTEE));
	}

	@Override
	public RuleType type() {
		return RuleType.ATTENDANCE_DUTY;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE).list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.ATTENDANCE_DUTY", Map.of("body", this.body)));
	}

}
