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
 * other half of a committee with a helper team, those of leaders in the bodies under
 * theirs, and those who sit on behalf of the standing agency act for it. Whoever acts for
 * the head of a body may do there what its head may. Two statements, whatever the number
 * of bodies.
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
			CommitteeStructure seat = structures.get(membership.committeeId());
			if (seat != null) {
				gain(capacities, membership, seat);
				Optional.ofNullable(row.getPrincipal())
					.ifPresent((principal) -> act(capacities, membership, principal.view(), seat));
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

	private static void gain(Map<CommitteeId, Set<vn.chidao.security.Capacity>> capacities, MembershipView post,
			CommitteeStructure seat) {
		seat.family().filter(post::countsIn).forEach((body) -> {
			Set<vn.chidao.security.Capacity> gained = capacities.computeIfAbsent(body.id(), (id) -> new HashSet<>());
			gained.add(capacity(post.post(), seat.assistsId()));
			if (post.onBehalfOfId() != null && post.onBehalfOfId().equals(body.standingAgencyId())) {
				gained.add(vn.chidao.security.Capacity.STANDING_AGENCY);
			}
			lead(gained, post, body);
		});
	}

	/** Whoever acts for somebody does so where either of them has a standing. */
	private static void act(Map<CommitteeId, Set<vn.chidao.security.Capacity>> capacities, MembershipView post,
			MembershipView principal, CommitteeStructure seat) {
		seat.family().filter((body) -> post.countsIn(body) || principal.countsIn(body)).forEach((body) -> {
			Set<vn.chidao.security.Capacity> gained = capacities.computeIfAbsent(body.id(), (id) -> new HashSet<>());
			gained.add(vn.chidao.security.Capacity.valueOf(principal.post().name()));
			lead(gained, principal, body);
		});
	}

	private static void lead(Set<vn.chidao.security.Capacity> gained, MembershipView post, CommitteeStructure body) {
		if (post.post().isHead() && body.assistsId() == null && body.above().contains(post.committeeId())) {
			gained.add(vn.chidao.security.Capacity.HEAD_ABOVE);
		}
	}

	// an ordinary member of the helper team is not a member of the committee it assists
	private static vn.chidao.security.Capacity capacity(PostRole post, @Nullable CommitteeId assists) {
		return (post == PostRole.MEMBER && assists != null) ? vn.chidao.security.Capacity.TEAM_MEMBER
				: vn.chidao.security.Capacity.valueOf(post.name());
	}

}
