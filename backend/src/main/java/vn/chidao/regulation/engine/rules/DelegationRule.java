package vn.chidao.regulation.engine.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who may delegate powers to whom.
 *
 * @param body in which body
 * @param from who delegates
 * @param to who receives
 * @param powers which powers; empty for any the giver has
 */
public record DelegationRule(Body body, List<Holder> from, List<Holder> to, Set<Power> powers) implements Rule {

	public DelegationRule {
		from = List.copyOf(from);
		to = List.copyOf(to);
		powers = Set.copyOf(powers);
	}

	static DelegationRule read(Parameters parameters) {
		return new DelegationRule(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolders("givers"), parameters.requiredHolders("receivers"),
				parameters.choices("powers", Power.class));
	}

	@Override
	public RuleType type() {
		return RuleType.DELEGATION;
	}

	/**
	 * Whether the rule speaks of a power in a body at all.
	 * @param where the body
	 * @param power the power
	 * @return true if it may be delegated, to whomever
	 */
	public boolean speaksOf(Body where, Power power) {
		return this.body == where && (this.powers.isEmpty() || this.powers.contains(power));
	}

	/**
	 * Whether somebody may delegate to somebody.
	 * @param giver what the giver acts as
	 * @param receiver what the receiver acts as
	 * @return true if the rule names both
	 */
	public boolean permits(Collection<Capacity> giver, Collection<Capacity> receiver) {
		return this.from.stream().anyMatch((holder) -> holder.isHeldBy(giver))
				&& this.to.stream().anyMatch((holder) -> holder.isHeldBy(receiver));
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("givers", this.from, NarrowedBy.LESS)
			.put("receivers", this.to, NarrowedBy.LESS)
			.putIfSet("powers", this.powers.stream().sorted().toList(), NarrowedBy.NAMING)
			.list();
	}

	@Override
	public List<Message> explanation() {
		Object what = this.powers.isEmpty() ? Message.of("powers.any") : this.powers.stream().sorted().toList();
		return List.of(new Message("explain.DELEGATION",
				Map.of("body", this.body, "from", this.from, "to", this.to, "powers", what)));
	}

}
