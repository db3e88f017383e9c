package vn.chidao.regulation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.rules.ChairRight;
import vn.chidao.regulation.engine.rules.DelegationRule;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SignOnBehalf;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * Which delegations the rules know. Nobody delegates what they do not have. Where a text
 * says to whom a power may be delegated, it is delegated to nobody else; where it is
 * silent, a delegation is noted and not refused.
 */
public final class Delegations {

	private final RulesInForce rules;

	Delegations(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * The rules that speak of delegating a power.
	 * @param body in which body
	 * @param power the power
	 * @return the rules, or that no text states any
	 */
	public Answer<List<RuleDefinition>> rulesOn(Body body, Power power) {
		List<RuleDefinition> speaking = this.rules.definitions()
			.stream()
			.filter((definition) -> speaksOf(definition.rule(), body, power))
			.toList();
		return speaking.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>(speaking, speaking);
	}

	/**
	 * To whom a power may be delegated.
	 * @param body in which body
	 * @param power the power
	 * @return whom the texts name; empty where they are silent
	 */
	public List<Holder> receivers(Body body, Power power) {
		return rulesOn(body, power).rules()
			.stream()
			.flatMap((definition) -> receivers(definition.rule()).stream())
			.distinct()
			.toList();
	}

	/**
	 * The rules that let powers be delegated from one to the other.
	 * @param facts the delegation
	 * @return the rules, none where no text speaks of it
	 */
	public List<RuleDefinition> basis(DelegationFacts facts) {
		Delegation.Scope scope = facts.delegation().scope();
		return scope.powers()
			.stream()
			.sorted()
			.flatMap((power) -> rulesOn(scope.body(), power).rules().stream())
			.filter((definition) -> permits(definition.rule(), facts) && coversKinds(definition.rule(), facts))
			.distinct()
			.toList();
	}

	List<Finding> judge(DelegationFacts facts) {
		Delegation delegation = facts.delegation();
		List<Finding> findings = new ArrayList<>();
		for (Power power : delegation.scope().powers().stream().sorted().toList()) {
			Rights.Use use = Rights.Use.in(delegation.scope().body());
			if (this.rules.rights().own(power, use, delegation.giver()).isEmpty()) {
				findings.add(notHeld(power, use));
			}
			else {
				judgeReceiver(facts, power, findings);
			}
		}
		return findings;
	}

	private Finding notHeld(Power power, Rights.Use use) {
		Finding refusal = this.rules.rights().refusal(power, use);
		Map<String, Object> args = Map.of("power", power, "holders", refusal.decidedBy());
		return new Finding(refusal.rule(), refusal.severity(), new Message("delegation.notHeld", args),
				new Finding.Resolution(new Message("delegation.notHeld.wayOut", args), refusal.decidedBy()));
	}

	private void judgeReceiver(DelegationFacts facts, Power power, List<Finding> findings) {
		List<RuleDefinition> speaking = rulesOn(facts.delegation().scope().body(), power).rules();
		Map<String, Object> args = Map.of("power", power);
		if (speaking.isEmpty()) {
			Message wayOut = new Message("delegation.notStated.wayOut", args);
			findings.add(new Finding(new Finding.RuleRef(RuleType.DELEGATION, "", List.of(), 0), Severity.WARN,
					new Message("delegation.notStated", args), new Finding.Resolution(wayOut, List.of())));
		}
		else {
			List<RuleDefinition> naming = speaking.stream()
				.filter((definition) -> permits(definition.rule(), facts))
				.toList();
			Map<String, Object> named = Map.of("power", power, "receivers",
					speaking.stream()
						.flatMap((definition) -> receivers(definition.rule()).stream())
						.distinct()
						.toList());
			if (naming.isEmpty()) {
				findings.add(refusal("delegation.wrongReceiver", speaking, named));
			}
			else if (naming.stream().noneMatch((definition) -> coversKinds(definition.rule(), facts))) {
				findings.add(refusal("delegation.wrongKinds", naming,
						Map.of("power", power, "kinds", kinds(naming.getFirst().rule()).stream().sorted().toList())));
			}
		}
	}

	private static Finding refusal(String key, List<RuleDefinition> rules, Map<String, Object> args) {
		RuleDefinition first = rules.getFirst();
		Finding.RuleRef rule = new Finding.RuleRef(first.type(), first.code(),
				rules.stream().flatMap((definition) -> definition.citations().stream()).toList(), 0);
		List<Holder> receivers = rules.stream()
			.flatMap((definition) -> receivers(definition.rule()).stream())
			.distinct()
			.toList();
		return new Finding(rule, first.severity(), new Message(key, args),
				new Finding.Resolution(new Message(key + ".wayOut", args), receivers));
	}

	/** A text may let the chair be given away for some kinds of meetings only. */
	private static boolean coversKinds(Rule rule, DelegationFacts facts) {
		Set<MeetingKind> allowed = kinds(rule);
		Set<MeetingKind> wanted = facts.delegation().scope().kinds();
		return allowed.isEmpty() || (!wanted.isEmpty() && allowed.containsAll(wanted));
	}

	private static Set<MeetingKind> kinds(Rule rule) {
		return (rule instanceof ChairRight chair && chair.delegation() != null) ? chair.delegation().kinds() : Set.of();
	}

	private static boolean speaksOf(Rule rule, Body body, Power power) {
		return switch (rule) {
			case DelegationRule delegation -> delegation.speaksOf(body, power);
			case ChairRight chair -> power == Power.CHAIR && chair.body() == body && chair.delegation() != null;
			case SignOnBehalf sign -> power == Power.SIGN && sign.body() == body;
			default -> false;
		};
	}

	private static boolean permits(Rule rule, DelegationFacts facts) {
		return switch (rule) {
			case DelegationRule delegation -> delegation.permits(facts.delegation().giver(), facts.receiver());
			default -> heldBy(receivers(rule), facts.receiver());
		};
	}

	private static boolean heldBy(List<Holder> holders, Collection<Capacity> capacities) {
		return holders.stream().anyMatch((holder) -> holder.isHeldBy(capacities));
	}

	private static List<Holder> receivers(Rule rule) {
		return switch (rule) {
			case DelegationRule delegation -> delegation.to();
			case ChairRight chair -> (chair.delegation() != null) ? chair.delegation().to() : List.of();
			case SignOnBehalf sign -> List.of(sign.delegate());
			default -> List.of();
		};
	}

}
