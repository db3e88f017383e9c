package vn.chidao.conclusion.signing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PaperPurpose;
import vn.chidao.regulation.engine.terms.SigningCapacity;

/**
 * Asks the rules in force on the day of the signature: who signs, in whose place, and
 * with whose seal.
 */
@Component
class SigningRules {

	/** The notices of conclusions that are signed here belong to no functional area. */
	private static final SigningFacts.Paper NOTICE = new SigningFacts.Paper(PaperPurpose.CONCLUSION, null);

	private final Regulations regulations;

	private final Calendars calendars;

	SigningRules(Regulations regulations, Calendars calendars) {
		this.regulations = regulations;
		this.calendars = calendars;
	}

	CommitteeRules told(SigningOrder order) {
		return this.regulations.rulesOf(order.place().committee(), order.day());
	}

	Optional<SigningCapacity> capacity(SigningOrder order, Signer signer) {
		return capacity(order, signer.standing().capacities(), signer.assigned());
	}

	boolean maySign(SigningOrder order, Set<Capacity> capacities, boolean assigned) {
		return capacity(order, capacities, assigned).isPresent();
	}

	private Optional<SigningCapacity> capacity(SigningOrder order, Set<Capacity> capacities, boolean assigned) {
		return told(order).inForce()
			.signing()
			.capacity(new SigningFacts(order.place().body(), NOTICE, capacities, assigned))
			.value();
	}

	List<RuleViolation> refusals(SigningOrder order, Signer signer) {
		SigningFacts facts = new SigningFacts(order.place().body(), NOTICE, signer.standing().capacities(),
				signer.assigned());
		return told(order).violations(judge(order, facts), List.of("signerId"));
	}

	Optional<String> seal(SigningOrder order, Signer signer) {
		return told(order).inForce()
			.signing()
			.seal(order.place().body(), signer.signatory())
			.value()
			.filter((agency) -> !agency.isEmpty());
	}

	List<RuleViolation> sealRefusals(SigningOrder order, Signer signer, @Nullable String seal) {
		return (seal != null) ? told(order).violations(sealFindings(order, signer, seal), List.of("sealAgencyId"))
				: List.of();
	}

	List<Finding> sealFindings(SigningOrder order, Signer signer, String seal) {
		return judge(order, new SealFacts(order.place().body(), signer.signatory(), seal));
	}

	private List<Finding> judge(SigningOrder order, Facts facts) {
		return told(order).inForce().judge(facts, this.calendars.current());
	}

	/**
	 * Who signs.
	 *
	 * @param standing how they stand to the body
	 * @param assigned whether the head assigned or authorised them to sign
	 * @param agency the name of the agency they act for, if any
	 */
	record Signer(Standing standing, boolean assigned, @Nullable String agency) {

		/** The seal follows the post the person holds, not the one they act for. */
		Signatory signatory() {
			Set<Capacity> own = this.standing.capacities()
				.stream()
				.filter((capacity) -> capacity instanceof Capacity.InPost)
				.collect(Collectors.toSet());
			return new Signatory(own, this.standing.actingPost().map((post) -> post.publicOffice()).orElse(null),
					Objects.requireNonNullElse(this.agency, ""));
		}

	}

}
