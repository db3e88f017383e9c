package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Standing work somebody is responsible for. Two may be responsible for the same.
 *
 * @param duties the work
 * @param holders who
 */
public record Responsibility(Set<Duty> duties, List<Holder> holders) implements Rule {

	public Responsibility {
		duties = Set.copyOf(duties);
		holders = List.copyOf(holders);
	}

	static Responsibility read(Parameters parameters) {
		return new Responsibility(parameters.requiredChoices("duties", Duty.class),
				parameters.requiredHolders("holders"));
	}

	@Override
	public RuleType type() {
		return RuleType.RESPONSIBILITY;
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("duties", this.duties.stream().sorted().toList(), NarrowedBy.LESS)
			.put("holders", this.holders, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.RESPONSIBILITY",
				Map.of("holders", this.holders, "duties", this.duties.stream().sorted().toList())));
	}

}
