package vn.chidao.regulation.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.rules.Breach;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SealRule;
import vn.chidao.regulation.engine.rules.SignOnBehalf;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SigningCapacity;

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
	 * How a signature is introduced.
	 * @param facts who signs what
	 * @return the capacity, or that no text lets this person sign this document
	 */
	public Answer<SigningCapacity> capacity(SigningFacts facts) {
		Optional<Grant> grant = grant(facts);
		Optional<RuleDefinition> inPlace = inPlace(facts).stream()
			.filter((definition) -> ((SignOnBehalf) definition.rule()).refusal(facts).isEmpty())
			.findFirst();
		if (grant.isPresent() && grant.get().through() == null) {
			return new Answer.Stated<>(SigningCapacity.IN_OWN_RIGHT, grant.get().rules());
		}
		if (inPlace.isPresent()) {
			return new Answer.Stated<>(SigningCapacity.FOR_HEAD, List.of(inPlace.get()));
		}
		return grant
			.<Answer<SigningCapacity>>map(
					(delegated) -> new Answer.Stated<>(SigningCapacity.BY_AUTHORISATION, delegated.rules()))
			.orElse(new Answer.NotStated<>(this.rules.quality()));
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
