package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Where the money comes from.
 *
 * @param holders who holds it; several may
 * @param sources out of what; empty if not stated
 * @param estimateBy who makes the estimate; empty if not stated
 */
public record Budget(List<Holder> holders, List<String> sources, List<Holder> estimateBy) implements Rule {

	public Budget {
		holders = List.copyOf(holders);
		sources = List.copyOf(sources);
		estimateBy = List.copyOf(estimateBy);
	}

	static Budget read(Parameters parameters) {
		return new Budget(parameters.requiredHolders("holders"), parameters.texts("sources"),
				parameters.holders("estimateBy"));
	}

	@Override
	public RuleType type() {
		return RuleType.BUDGET;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("holders", this.holders, NarrowedBy.LESS)
			.put("sources", this.sources, NarrowedBy.LESS)
			.put("estimateBy", this.estimateBy, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.BUDGET", Map.of("holders", this.holders, "sources",
				Stated.orNot(this.sources), "estimateBy", Stated.orNot(this.estimateBy))));
	}

}
