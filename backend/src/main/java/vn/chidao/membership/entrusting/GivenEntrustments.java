package vn.chidao.membership.entrusting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.cases.JudgedCase;
import vn.chidao.regulation.cases.JudgedCases;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.security.CommitteeId;

/**
 * Delegations and acting for the head, each to be judged again as on its first day.
 * Whoever was entrusted with the post itself was so by whoever appoints the head, which
 * is no matter of the regulation.
 */
@Component
class GivenEntrustments implements JudgedCases {

	private final EntrustmentRepository repository;

	private final Standings standings;

	private final EntrustmentWords words;

	GivenEntrustments(EntrustmentRepository repository, Standings standings, EntrustmentWords words) {
		this.repository = repository;
		this.standings = standings;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<JudgedCase> of(CommitteeId committee, LocalDate from, LocalDate to) {
		Map<CommitteeId, Standing.Place> bodies = this.standings.placesUnder(committee);
		List<EntrustmentView> begun = this.repository
			.begun(bodies.keySet().stream().map(CommitteeId::value).toList(), from, to)
			.stream()
			.map(Entrustment::view)
			.filter((entrustment) -> entrustment.kind() != EntrustmentKind.INTERIM)
			.toList();
		Map<MembershipId, Set<Capacity>> capacities = this.standings.ofMemberships(named(begun));
		Map<EntrustmentView, String> titles = this.words.titles(begun);
		return begun.stream()
			.flatMap((entrustment) -> facts(entrustment, bodies, capacities)
				.map((facts) -> new JudgedCase(entrustment.id(), titles.getOrDefault(entrustment, ""),
						entrustment.validFrom(), List.of(facts)))
				.stream())
			.toList();
	}

	private static Set<MembershipId> named(List<EntrustmentView> entrustments) {
		return entrustments.stream()
			.flatMap((entrustment) -> Stream.of(entrustment.principalId(), entrustment.receiverId()))
			.collect(Collectors.toSet());
	}

	private static Optional<Facts> facts(EntrustmentView entrustment, Map<CommitteeId, Standing.Place> bodies,
			Map<MembershipId, Set<Capacity>> capacities) {
		Set<Capacity> receiver = capacities.getOrDefault(entrustment.receiverId(), Set.of());
		return Optional.ofNullable(bodies.get(entrustment.committeeId()))
			.map((place) -> (entrustment.kind() == EntrustmentKind.ACTING)
					? new ActingFacts(place.body(), ActingTrigger.ABSENT, receiver)
					: new DelegationFacts(
							entrustment.delegation(capacities.getOrDefault(entrustment.principalId(), Set.of()),
									place.body(), new Delegation.Term(entrustment.validFrom(), entrustment.validTo())),
							receiver));
	}

}
