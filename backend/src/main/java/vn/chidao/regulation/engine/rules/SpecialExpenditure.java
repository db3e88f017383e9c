package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ExpenditureOutcome;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * What is done about an expenditure for which no norm exists.
 *
 * @param lead who leads
 * @param consulted with whom
 * @param agreement whether those consulted have to agree
 * @param outcomes what may come of it
 */
public record SpecialExpenditure(List<Holder> lead, List<Holder> consulted, boolean agreement,
		Set<ExpenditureOutcome> outcomes) implements Procedure {

	public SpecialExpenditure {
		lead = List.copyOf(lead);
		consulted = List.copyOf(consulted);
		outcomes = Set.copyOf(outcomes);
	}

	static SpecialExpenditure read(Parameters parameters) {
		return new SpecialExpenditure(parameters.requiredHolders("lead"), parameters.requiredHolders("consulted"),
				parameters.flag("agreement", false), parameters.requiredChoices("outcomes", ExpenditureOutcome.class));
	}

	@Override
	public RuleType type() {
		return RuleType.SPECIAL_EXPENDITURE;
	}

	@Override
	public List<Step> steps() {
		return List.of(new Step(Act.SUBMIT, this.lead), new Step(Act.CONSULT, this.consulted),
				new Step(Act.DECIDE, List.of()));
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.SPECIAL_EXPENDITURE;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("lead", this.lead, NarrowedBy.LESS)
			.put("consulted", this.consulted, NarrowedBy.CHANGE)
			.put("agreement", this.agreement, NarrowedBy.MORE)
			.put("outcomes", this.outcomes.stream().sorted().toList(), NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.SPECIAL_EXPENDITURE" + (this.agreement ? ".agreement" : ""), Map.of("lead",
				this.lead, "consulted", this.consulted, "outcomes", this.outcomes.stream().sorted().toList())));
	}

}
