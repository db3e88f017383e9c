package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * How a plan comes about.
 *
 * @param body whose plan
 * @param plans which plans; empty for all
 * @param steps from the draft to the issue
 */
public record PlanApprovalChain(Body body, Set<PlanKind> plans, List<Step> steps) implements Procedure {

	public PlanApprovalChain {
		plans = Set.copyOf(plans);
		steps = List.copyOf(steps);
	}

	static PlanApprovalChain read(Parameters parameters) {
		return new PlanApprovalChain(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.choices("plans", PlanKind.class), parameters.requiredSteps("steps"));
	}

	@Override
	public RuleType type() {
		return RuleType.PLAN_APPROVAL_CHAIN;
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.PLAN && matter.body() == this.body
				&& (this.plans.isEmpty() || (matter.plan() != null && this.plans.contains(matter.plan())));
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.putIfSet("plans", this.plans.stream().sorted().toList(), NarrowedBy.NAMING)
			.put("steps", this.steps, NarrowedBy.CHANGE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		Object which = this.plans.isEmpty() ? Message.of("plans.all") : this.plans.stream().sorted().toList();
		return List.of(new Message("explain.PLAN_APPROVAL_CHAIN",
				Map.of("plans", which, "body", this.body, "steps", this.steps)));
	}

}
