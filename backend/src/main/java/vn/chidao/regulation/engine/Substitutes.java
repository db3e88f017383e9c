package vn.chidao.regulation.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.rules.ActingSubstitution;
import vn.chidao.regulation.engine.rules.Escalation;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * Who acts for whom, and what goes back up.
 */
public final class Substitutes {

	private final RulesInForce rules;

	Substitutes(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * Who acts for the head.
	 * @param body of which body
	 * @param trigger why
	 * @return who, or that no text states it
	 */
	public Answer<List<Holder>> forHead(Body body, ActingTrigger trigger) {
		List<RuleDefinition> covering = this.rules.definitions(RuleType.ACTING_SUBSTITUTION)
			.stream()
			.filter((definition) -> ((ActingSubstitution) definition.rule()).covers(body, trigger))
			.toList();
		return covering.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>(covering.stream()
					.flatMap((definition) -> ((ActingSubstitution) definition.rule()).acting().stream())
					.distinct()
					.toList(), covering);
	}

	/**
	 * Where a matter goes that somebody may not settle alone.
	 * @param body in which body
	 * @param reason what is special about it
	 * @param capacities what the person who met with it acts as
	 * @return where and for what, or that no text states it
	 */
	public Answer<List<Escalation.Target>> escalation(Body body, EscalationReason reason,
			Collection<Capacity> capacities) {
		List<RuleDefinition> covering = this.rules.definitions(RuleType.ESCALATION)
			.stream()
			.filter((definition) -> definition.rule() instanceof Escalation rule && rule.body() == body
					&& rule.reasons().contains(reason) && rule.binds(capacities))
			.toList();
		return covering.isEmpty() ? new Answer.NotStated<>(this.rules.quality()) : new Answer.Stated<>(
				covering.stream().map((definition) -> ((Escalation) definition.rule()).target()).toList(), covering);
	}

	Optional<Finding> judge(ActingFacts facts) {
		Holder head = Holder.headOf(facts.body());
		Answer<List<Holder>> acting = forHead(facts.body(), facts.trigger());
		if (head.isHeldBy(facts.actor())
				|| acting.value().orElse(List.of()).stream().anyMatch((holder) -> holder.isHeldBy(facts.actor()))) {
			return Optional.empty();
		}
		List<Holder> named = acting.value().orElse(List.of());
		Map<String, Object> args = Map.of("acting", named, "head", head, "trigger", facts.trigger());
		String silent = named.isEmpty() ? ".notStated" : "";
		Finding.RuleRef rule = new Finding.RuleRef(RuleType.ACTING_SUBSTITUTION,
				acting.rules().stream().map(RuleDefinition::code).findFirst().orElse(""),
				acting.rules().stream().flatMap((definition) -> definition.citations().stream()).toList(), 0);
		Severity severity = acting.rules()
			.stream()
			.map(RuleDefinition::severity)
			.min(Severity::compareTo)
			.orElse(Severity.WARN);
		return Optional
			.of(new Finding(rule, severity, new Message("acting.notYours" + silent, args), new Finding.Resolution(
					new Message("acting.notYours.wayOut" + silent, args), named.isEmpty() ? List.of(head) : named)));
	}

}
