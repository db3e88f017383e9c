package vn.chidao.regulation.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.rules.Breach;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SealRule;
import vn.chidao.regulation.engine.rules.SignOnBehalf;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SigningCapacity;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * Who signs, in whose place, and with whose seal.
 */
public final class Signing {

	private final RulesInForce rules;

	Signing(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * Whose seal goes with a signature.
	 * @param body whose document
	 * @param signatory who signs
	 * @return the name of the agency, or that no text states it
	 */
	public Answer<String> seal(Body body, Signatory signatory) {
		List<RuleDefinition> covering = sealRules(body).stream()
			.filter((definition) -> ((SealRule) definition.rule()).covers(signatory))
			.toList();
		return covering.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>(((SealRule) covering.getFirst().rule()).sealOf(signatory), covering);
	}

	/**
	 * How a signature is introduced: by a deputy for the head, by somebody else whom the
	 * text names by order, by a written delegation with its authority.
	 * @param facts who signs what
	 * @return the capacity, or that no text lets this person sign this document
	 */
	public Answer<SigningCapacity> capacity(SigningFacts facts) {
		return inOwnPost(facts).or(() -> inPlaceOfHead(facts))
			.or(() -> acting(facts))
			.or(() -> grant(facts)
				.map((delegated) -> new Answer.Stated<>(SigningCapacity.BY_AUTHORISATION, delegated.rules())))
			.<Answer<SigningCapacity>>map((stated) -> stated)
			.orElseGet(() -> new Answer.NotStated<>(this.rules.quality()));
	}

	private Optional<Answer.Stated<SigningCapacity>> inOwnPost(SigningFacts facts) {
		Set<Capacity> own = facts.signer()
			.stream()
			.filter((capacity) -> !(capacity instanceof Capacity.Acting))
			.collect(Collectors.toSet());
		return this.rules.rights()
			.own(Power.SIGN, Rights.Use.in(facts.body()), own)
			.map((grant) -> new Answer.Stated<>(ofHolder(facts.body(), own), grant.rules()));
	}

	private SigningCapacity ofHolder(Body body, Set<Capacity> own) {
		if (Holder.headOf(body).isHeldBy(own)) {
			return isCollective(body) ? SigningCapacity.ON_BEHALF_OF_COLLECTIVE : SigningCapacity.IN_OWN_RIGHT;
		}
		return new Holder.Ranked(body, Rank.DEPUTY).isHeldBy(own) ? SigningCapacity.FOR_HEAD
				: SigningCapacity.IN_OWN_RIGHT;
	}

	/**
	 * A body is run by all its members where the majority decides all but named matters.
	 */
	private boolean isCollective(Body body) {
		return this.rules.obligations()
			.decisionMode(body, SubjectClass.OTHER)
			.value()
			.filter((decision) -> decision.mode() == DecisionMode.MAJORITY)
			.isPresent();
	}

	private Optional<Answer.Stated<SigningCapacity>> inPlaceOfHead(SigningFacts facts) {
		return inPlace(facts).stream()
			.filter((definition) -> ((SignOnBehalf) definition.rule()).refusal(facts).isEmpty())
			.findFirst()
			.map((definition) -> new Answer.Stated<>(
					new Holder.Ranked(facts.body(), Rank.DEPUTY).isHeldBy(facts.signer()) ? SigningCapacity.FOR_HEAD
							: SigningCapacity.BY_ORDER,
					List.of(definition)));
	}

	private Optional<Answer.Stated<SigningCapacity>> acting(SigningFacts facts) {
		return facts.signer()
			.stream()
			.flatMap((capacity) -> (capacity instanceof Capacity.Acting acting) ? Stream.of(acting) : Stream.empty())
			.flatMap((acting) -> this.rules.rights()
				.own(Power.SIGN, Rights.Use.in(facts.body()), acting.principal())
				.map((grant) -> new Answer.Stated<>(
						acting.interim() ? SigningCapacity.ACTING : SigningCapacity.FOR_HEAD, grant.rules()))
				.stream())
			.findFirst();
	}

	List<Finding> judge(SigningFacts facts) {
		if (capacity(facts) instanceof Answer.Stated<SigningCapacity>) {
			return List.of();
		}
		List<RuleDefinition> naming = inPlace(facts);
		if (naming.isEmpty()) {
			return List.of(this.rules.rights().refusal(Power.SIGN, Rights.Use.in(facts.body())));
		}
		return naming.stream()
			.flatMap((definition) -> ((SignOnBehalf) definition.rule()).refusal(facts)
				.map((breach) -> finding(definition, breach))
				.stream())
			.toList();
	}

	List<Finding> judge(SealFacts facts) {
		return switch (seal(facts.body(), facts.signatory())) {
			case Answer.Stated<String> stated when stated.stated().equals(facts.sealOf()) -> List.of();
			case Answer.Stated<String> stated -> {
				Map<String, Object> args = Map.of("sealOf", stated.stated(), "used", facts.sealOf());
				yield List.of(finding(stated.rules().getFirst(), new Message("seal.wrong", args),
						new Message("seal.wrong.wayOut", args)));
			}
			case Answer.NotStated<String> silent -> List.of(sealNotStated(facts));
		};
	}

	/**
	 * A text that speaks of some signatories and not of this one leaves a gap; a text
	 * that speaks of none is merely silent.
	 */
	private Finding sealNotStated(SealFacts facts) {
		List<RuleDefinition> others = sealRules(facts.body());
		Map<String, Object> args = Map.of("used", facts.sealOf());
		Finding.RuleRef rule = new Finding.RuleRef(RuleType.SEAL_RULE, "",
				others.stream().flatMap((definition) -> definition.citations().stream()).toList(), 0);
		return new Finding(rule, others.isEmpty() ? Severity.INFO : Severity.WARN, new Message("seal.notStated", args),
				new Finding.Resolution(Message.of("seal.notStated.wayOut"), List.of()));
	}

	private Optional<Grant> grant(SigningFacts facts) {
		return this.rules.rights().grant(Power.SIGN, Rights.Use.in(facts.body()), facts.signer());
	}

	private List<RuleDefinition> inPlace(SigningFacts facts) {
		return this.rules.definitions(RuleType.SIGN_ON_BEHALF)
			.stream()
			.filter((definition) -> ((SignOnBehalf) definition.rule()).names(facts))
			.toList();
	}

	private List<RuleDefinition> sealRules(Body body) {
		return this.rules.definitions(RuleType.SEAL_RULE)
			.stream()
			.filter((definition) -> ((SealRule) definition.rule()).body() == body)
			.toList();
	}

	private static Finding finding(RuleDefinition definition, Breach breach) {
		return new Finding(new Finding.RuleRef(definition.type(), definition.code(), definition.citations(), 0),
				definition.severity(), breach.message(), new Finding.Resolution(breach.wayOut(), breach.decidedBy()));
	}

	private static Finding finding(RuleDefinition definition, Message message, Message wayOut) {
		return new Finding(new Finding.RuleRef(definition.type(), definition.code(), definition.citations(), 0),
				definition.severity(), message, new Finding.Resolution(wayOut, List.of()));
	}

}
