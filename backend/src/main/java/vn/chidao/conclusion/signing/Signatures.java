package vn.chidao.conclusion.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.SigningCapacity;

/**
 * Finds out who signs: whoever is asked for, if the regulation lets them, else the first
 * of those it lets; and whose seal goes with it.
 */
@Component
public class Signatures {

	private final Standings standings;

	private final Agencies agencies;

	private final SigningRules rules;

	private final Messages messages;

	Signatures(Standings standings, Agencies agencies, SigningRules rules, Messages messages) {
		this.standings = standings;
		this.agencies = agencies;
		this.rules = rules;
		this.messages = messages;
	}

	/**
	 * Who signs.
	 * @param order the document
	 * @return the signature, or why it is refused
	 */
	public Signing sign(SigningOrder order) {
		List<Standing> able = standings(order);
		if (able.isEmpty()) {
			return Signing.refused(List.of(InvalidInput.of(this.messages.text("refusal.signing.nobody"), "signerId")));
		}
		Signing refused = null;
		for (Standing standing : able) {
			Signing tried = sign(order, standing);
			if (tried.signature() != null) {
				return tried;
			}
			refused = (refused != null) ? refused : tried;
		}
		return (refused != null) ? refused : Signing.refused(List.of());
	}

	private List<Standing> standings(SigningOrder order) {
		List<MembershipView> wanted = order.candidates()
			.stream()
			.filter((member) -> order.wish().signer() == null || member.id().equals(order.wish().signer()))
			.toList();
		return this.standings.each(Map.of(order.place().id(), wanted), order.day())
			.getOrDefault(order.place().id(), List.of());
	}

	private Signing sign(SigningOrder order, Standing signer) {
		SigningRules.Signer who = new SigningRules.Signer(signer, isAssigned(signer), agency(signer));
		Optional<SigningCapacity> capacity = this.rules.capacity(order, who);
		if (capacity.isEmpty()) {
			return Signing.refused(this.rules.refusals(order, who));
		}
		String seal = sealWanted(order).or(() -> this.rules.seal(order, who)).orElse(who.agency());
		List<RuleViolation> wrong = this.rules.sealRefusals(order, who, seal);
		if (!wrong.isEmpty()) {
			return Signing.refused(wrong);
		}
		return Signing.by(new Signature(id(signer), capacity.get(), through(order, who), seal));
	}

	private static UUID id(Standing signer) {
		return signer.actingPost().orElseThrow().id().value();
	}

	private @Nullable UUID through(SigningOrder order, SigningRules.Signer who) {
		return who.standing()
			.reliesOn((capacities) -> this.rules.maySign(order, capacities, who.assigned()))
			.map((held) -> held.entrustment().id().value())
			.orElse(null);
	}

	/** Whether the head assigned or authorised them to sign, in writing. */
	private static boolean isAssigned(Standing signer) {
		return signer.entrusted()
			.stream()
			.anyMatch((held) -> held.entrustment().kind() != EntrustmentKind.DELEGATION
					|| (held.capacity() instanceof Capacity.ByDelegation
							&& held.entrustment().powers().contains(Power.SIGN)));
	}

	private @Nullable String agency(Standing signer) {
		AgencyId agency = signer.actingPost().orElseThrow().onBehalfOfId();
		return (agency != null) ? name(agency).orElse(null) : null;
	}

	private Optional<String> sealWanted(SigningOrder order) {
		return Optional.ofNullable(order.wish().sealOf()).flatMap(this::name);
	}

	private Optional<String> name(AgencyId agency) {
		return this.agencies.find(agency).map(AgencyView::name);
	}

}
