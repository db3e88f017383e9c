package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Who proposes commendations (<i>khen thưởng</i>) to whom. A regulation without such a
 * rule does not state it.
 *
 * @param proposers who proposes
 * @param addressees to whom
 * @param candidates who may be commended; empty if not stated
 */
public record Commendation(List<Holder> proposers, List<Holder> addressees,
		List<Holder> candidates) implements Procedure {

	public Commendation {
		proposers = List.copyOf(proposers);
		addressees = List.copyOf(addressees);
		candidates = List.copyOf(candidates);
	}

	static Commendation read(Parameters parameters) {
		return new Commendation(parameters.requiredHolders("proposers"), parameters.requiredHolders("addressees"),
				parameters.holders("candidates"));
	}

	@Override
	public RuleType type() {
		return RuleType.COMMENDATION;
	}

	@Override
	public List<Step> steps() {
		return List.of(new Step(Act.SUBMIT, this.proposers), new Step(Act.DECIDE, this.addressees));
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.COMMENDATION;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("proposers", this.proposers, NarrowedBy.LESS)
			.put("addressees", this.addressees, NarrowedBy.LESS)
			.put("candidates", this.candidates, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.COMMENDATION", Map.of("proposers", this.proposers, "addressees",
				this.addressees, "candidates", Stated.orNot(this.candidates))));
	}

}
