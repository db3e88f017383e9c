package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * Who acts for the head of a body. Several rules may name somebody, so they are judged
 * together.
 *
 * @param body the body
 * @param acting who acts
 * @param triggers when
 */
public record ActingSubstitution(Body body, List<Holder> acting, Set<ActingTrigger> triggers) implements Rule {

	public ActingSubstitution {
		acting = List.copyOf(acting);
		triggers = Set.copyOf(triggers);
	}

	static ActingSubstitution read(Parameters parameters) {
		return new ActingSubstitution(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolders("substitutes"), parameters.requiredChoices("triggers", ActingTrigger.class));
	}

	@Override
	public RuleType type() {
		return RuleType.ACTING_SUBSTITUTION;
	}

	/**
	 * Whether the rule speaks of a case.
	 * @param where the body
	 * @param trigger why somebody acts
	 * @return true if it names who acts then
	 */
	public boolean covers(Body where, ActingTrigger trigger) {
		return this.body == where && this.triggers.contains(trigger);
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("substitutes", this.acting, NarrowedBy.LESS)
			.put("triggers", this.triggers.stream().sorted().toList(), NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.ACTING_SUBSTITUTION", Map.of("acting", this.acting, "head",
				new Holder.Ranked(this.body, Rank.HEAD), "triggers", this.triggers.stream().sorted().toList())));
	}

}
