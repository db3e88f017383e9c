package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * How the regulation itself is amended. A step the committee does without is left out.
 *
 * @param steps from the request to the issue
 */
public record AmendmentPath(List<Step> steps) implements Procedure {

	public AmendmentPath {
		steps = List.copyOf(steps);
	}

	static AmendmentPath read(Parameters parameters) {
		return new AmendmentPath(parameters.requiredSteps("steps"));
	}

	@Override
	public RuleType type() {
		return RuleType.AMENDMENT_PATH;
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.AMENDMENT;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("steps", this.steps, NarrowedBy.CHANGE).list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.AMENDMENT_PATH", Map.of("steps", this.steps)));
	}

}
