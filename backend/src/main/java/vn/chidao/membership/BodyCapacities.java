package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.Committees;
import vn.chidao.committee.PostHolders;
import vn.chidao.security.Capacities;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * What a person may act as on a day: their posts count in the body itself and in the
 * other half of a committee with a helper team, and those who sit on behalf of the
 * standing agency act for it. Whoever acts for the head of a body may do there what its
 * head may. Two statements, whatever the number of bodies.
 */
@Component
class BodyCapacities implements Capacities, PostHolders {

	private final MembershipRepository repository;

	private final Committees committees;

	BodyCapacities(MembershipRepository repository, Committees committees) {
		this.repository = repository;
		this.committees = committees;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<CommitteeId, Set<vn.chidao.security.Capacity>> capacitiesOf(PersonId person, LocalDate on) {
		List<MembershipRepository.ActingRow> held = this.repository.actingOn(person.value(), on);
		Map<CommitteeId, CommitteeStructure> structures = structures(held, on);
		Map<CommitteeId, Set<vn.chidao.security.Capacity>> capacities = new HashMap<>();
		for (MembershipRepository.ActingRow row : held) {
			MembershipView membership = row.getMembership().view();
			CommitteeStructure body = structures.get(membership.committeeId());
			if (body != null) {
				Set<vn.chidao.security.Capacity> gained = gained(membership, body);
				Optional.ofNullable(row.getPrincipal())
					.map((principal) -> vn.chidao.security.Capacity.valueOf(principal.view().post().name()))
					.ifPresent(gained::add);
				capacities.computeIfAbsent(body.id(), (id) -> new HashSet<>()).addAll(gained);
				CommitteeId counterpart = body.counterpartId();
				if (counterpart != null) {
					capacities.computeIfAbsent(counterpart, (id) -> new HashSet<>()).addAll(gained);
				}
			}
		}
		return capacities;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<CommitteeId> bodiesOf(PersonId person, LocalDate on) {
		return this.repository.ofPersonOn(person.value(), on)
			.stream()
			.map(Membership::committeeId)
			.collect(Collectors.toSet());
	}

	private Map<CommitteeId, CommitteeStructure> structures(Collection<MembershipRepository.ActingRow> held,
			LocalDate on) {
		Set<CommitteeId> bodies = held.stream()
			.map((row) -> row.getMembership().view().committeeId())
			.collect(Collectors.toSet());
		return bodies.isEmpty() ? Map.of() : this.committees.structures(bodies, on);
	}

	private static Set<vn.chidao.security.Capacity> gained(MembershipView membership, CommitteeStructure body) {
		Set<vn.chidao.security.Capacity> gained = new HashSet<>();
		gained.add(capacity(membership.post(), body.assistsId()));
		if (membership.onBehalfOfId() != null && membership.onBehalfOfId().equals(body.standingAgencyId())) {
			gained.add(vn.chidao.security.Capacity.STANDING_AGENCY);
		}
		return gained;
	}

	// an ordinary member of the helper team is not a member of the committee it assists
	private static vn.chidao.security.Capacity capacity(PostRole post, @Nullable CommitteeId assists) {
		return (post == PostRole.MEMBER && assists != null) ? vn.chidao.security.Capacity.TEAM_MEMBER
				: vn.chidao.security.Capacity.valueOf(post.name());
	}

}
