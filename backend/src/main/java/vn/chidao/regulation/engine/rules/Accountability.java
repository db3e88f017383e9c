package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Who answers to whom (<i>chịu trách nhiệm trước</i>). It gives nobody a right.
 *
 * @param bearers who answers
 * @param to to whom
 */
public record Accountability(List<Holder> bearers, List<Holder> to) implements Rule {

	public Accountability {
		bearers = List.copyOf(bearers);
		to = List.copyOf(to);
	}

	static Accountability read(Parameters parameters) {
		return new Accountability(parameters.requiredHolders("bearers"), parameters.requiredHolders("to"));
	}

	@Override
	public RuleType type() {
		return RuleType.ACCOUNTABILITY;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("bearers", this.bearers, NarrowedBy.LESS)
			.put("to", this.to, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.ACCOUNTABILITY", Map.of("bearers", this.bearers, "to", this.to)));
	}

}
