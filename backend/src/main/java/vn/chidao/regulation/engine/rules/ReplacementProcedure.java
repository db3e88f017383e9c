package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * How somebody who does not meet the requirements is replaced.
 *
 * @param body whose members
 * @param requestedBy who asks for it; empty if not stated
 * @param decidedBy who decides; empty if not stated
 * @param nominatedBy who sends somebody else; empty if not stated
 */
public record ReplacementProcedure(Body body, List<Holder> requestedBy, List<Holder> decidedBy,
		List<Holder> nominatedBy) implements Procedure, Empowering {

	public ReplacementProcedure {
		requestedBy = List.copyOf(requestedBy);
		decidedBy = List.copyOf(decidedBy);
		nominatedBy = List.copyOf(nominatedBy);
	}

	static ReplacementProcedure read(Parameters parameters) {
		return new ReplacementProcedure(parameters.choice("body", Body.class, Body.HELPER),
				parameters.holders("requestedBy"), parameters.holders("decidedBy"), parameters.holders("nominatedBy"));
	}

	@Override
	public RuleType type() {
		return RuleType.REPLACEMENT_PROCEDURE;
	}

	@Override
	public Power power() {
		return Power.REPLACE;
	}

	@Override
	public List<Holder> holders() {
		return this.requestedBy;
	}

	@Override
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		steps.add(new Step(Act.REQUEST, this.requestedBy));
		if (!this.decidedBy.isEmpty()) {
			steps.add(new Step(Act.DECIDE, this.decidedBy));
		}
		steps.add(new Step(Act.NOMINATE, this.nominatedBy));
		return List.copyOf(steps);
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.REPLACEMENT && matter.body() == this.body;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("requestedBy", this.requestedBy, NarrowedBy.LESS)
			.put("decidedBy", this.decidedBy, NarrowedBy.LESS)
			.put("nominatedBy", this.nominatedBy, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.REPLACEMENT_PROCEDURE",
				Map.of("body", this.body, "requestedBy", Stated.orNot(this.requestedBy), "decidedBy",
						Stated.orNot(this.decidedBy), "nominatedBy", Stated.orNot(this.nominatedBy))));
	}

}
