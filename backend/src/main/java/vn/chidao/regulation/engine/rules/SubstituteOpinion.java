package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Message;

/**
 * A member who sends a substitute gives a written opinion. It is owed by the absent
 * member even though the substitute attends.
 *
 * @param body whose meetings
 */
public record SubstituteOpinion(Body body) implements Rule {

	static SubstituteOpinion read(Parameters parameters) {
		return new SubstituteOpinion(parameters.choice("body", Body.class, Body.COMMITTEE));
	}

	@Override
	public RuleType type() {
		return RuleType.SUBSTITUTE_OPINION;
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (facts instanceof AttendanceFacts attendance && attendance.body() == this.body
				&& attendance.substitution() == AttendanceFacts.Substitution.OPINION_OWED) {
			return List.of(new Breach(new Message("opinion.owed", Map.of("member", attendance.member())),
					new Message("opinion.owed.wayOut", Map.of("member", attendance.member())), List.of(),
					Breach.Effect.RECORDED));
		}
		return List.of();
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE).list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.SUBSTITUTE_OPINION", Map.of("body", this.body)));
	}

}
