package vn.chidao.membership.entrusting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.security.CommitteeId;

/** The clauses that let something be entrusted, as they stood on its first day. */
@Component
class EntrustmentSources {

	private final Regulations regulations;

	private final Standings standings;

	EntrustmentSources(Regulations regulations, Standings standings) {
		this.regulations = regulations;
		this.standings = standings;
	}

	Map<EntrustmentView, List<CitationView>> of(Collection<EntrustmentView> entrustments,
			Map<MembershipId, MembershipView> posts) {
		Map<CommitteeId, Standing.Place> places = this.standings
			.places(posts.values().stream().map(MembershipView::committeeId).collect(Collectors.toSet()));
		Map<EntrustmentView, RulesOn> cases = new HashMap<>();
		for (EntrustmentView entrustment : entrustments) {
			Standing.Place place = places.get(entrustment.committeeId());
			if (place != null) {
				cases.put(entrustment, new RulesOn(place.committee(), entrustment.validFrom()));
			}
		}
		Map<RulesOn, CommitteeRules> rules = this.regulations.rulesOf(Set.copyOf(cases.values()));
		Map<EntrustmentView, List<CitationView>> cited = new HashMap<>();
		cases.forEach((entrustment, on) -> {
			CommitteeRules told = rules.get(on);
			Standing.Place place = places.get(entrustment.committeeId());
			cited.put(entrustment, (told != null && place != null)
					? told.citationsOf(rules(entrustment, told, place, new Posts(posts, places))) : List.of());
		});
		return cited;
	}

	private static List<RuleDefinition> rules(EntrustmentView entrustment, CommitteeRules told, Standing.Place place,
			Posts posts) {
		if (entrustment.kind() == EntrustmentKind.INTERIM) {
			return List.of();
		}
		if (entrustment.kind() == EntrustmentKind.ACTING) {
			return told.inForce().substitutes().forHead(place.body(), ActingTrigger.ABSENT).rules();
		}
		Delegation delegation = entrustment.delegation(posts.capacities(entrustment.principalId()), place.body(),
				new Delegation.Term(entrustment.validFrom(), null));
		return told.inForce()
			.delegations()
			.basis(new DelegationFacts(delegation, posts.capacities(entrustment.receiverId())));
	}

	/**
	 * Posts and the bodies they are in.
	 */
	private record Posts(Map<MembershipId, MembershipView> posts, Map<CommitteeId, Standing.Place> places) {

		Set<Capacity> capacities(MembershipId id) {
			MembershipView post = this.posts.get(id);
			Standing.@Nullable Place place = (post != null) ? this.places.get(post.committeeId()) : null;
			return (post != null && place != null)
					? Set.of(Capacity.post(place.body(), PostRole.valueOf(post.post().name()))) : Set.of();
		}

	}

}
