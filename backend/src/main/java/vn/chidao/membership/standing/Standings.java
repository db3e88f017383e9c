package vn.chidao.membership.standing;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Seat;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.security.CommitteeId;

/**
 * Finds out how persons stand to bodies. A post counts in the body itself and in the
 * other half of a committee with a helper team.
 */
@Component
public class Standings {

	private final Committees committees;

	private final Clock clock;

	Standings(Committees committees, Clock clock) {
		this.committees = committees;
		this.clock = clock;
	}

	/**
	 * How a person stands to every body that concerns them.
	 * @param seats the posts they hold
	 * @return standings by body
	 */
	static Map<CommitteeId, Standing> of(Collection<Seat> seats) {
		List<MembershipView> held = seats.stream().map(Seat::post).toList();
		Map<CommitteeId, Standing> standings = new HashMap<>();
		for (CommitteeStructure structure : seats.stream().map(Seat::body).distinct().toList()) {
			List<MembershipView> posts = postsIn(structure, held);
			for (Standing.Place place : places(structure)) {
				standings.put(place.id(), standing(place, structure, posts));
			}
		}
		return standings;
	}

	/**
	 * What somebody acts as through given posts in one body or its other half.
	 * @param body the body
	 * @param posts the posts
	 * @return the capacities; empty for a body that does not exist
	 */
	public Set<Capacity> capacities(CommitteeId body, Collection<MembershipView> posts) {
		CommitteeStructure structure = this.committees.structures(List.of(body), LegalTime.today(this.clock)).get(body);
		return (structure != null) ? capacities(structure, posts) : Set.of();
	}

	/**
	 * Where bodies stand, whoever asks, in one statement.
	 * @param bodies the bodies
	 * @return their places by id
	 */
	public Map<CommitteeId, Standing.Place> places(Collection<CommitteeId> bodies) {
		Map<CommitteeId, Standing.Place> places = new HashMap<>();
		this.committees.structures(bodies, LegalTime.today(this.clock))
			.forEach((id, structure) -> places.put(id, place(id, structure)));
		return places;
	}

	private static List<MembershipView> postsIn(CommitteeStructure structure, List<MembershipView> held) {
		return held.stream()
			.filter((post) -> post.committeeId().equals(structure.id())
					|| post.committeeId().equals(structure.counterpartId()))
			.toList();
	}

	private static List<Standing.Place> places(CommitteeStructure structure) {
		CommitteeId counterpart = structure.counterpartId();
		return (counterpart == null) ? List.of(place(structure.id(), structure))
				: List.of(place(structure.id(), structure), place(counterpart, structure));
	}

	private static Standing.Place place(CommitteeId id, CommitteeStructure structure) {
		CommitteeId committee = (structure.assistsId() != null) ? structure.assistsId() : structure.id();
		return new Standing.Place(id, committee, id.equals(committee) ? Body.COMMITTEE : Body.HELPER);
	}

	private static Standing standing(Standing.Place place, CommitteeStructure structure, List<MembershipView> posts) {
		List<MembershipView> ownFirst = posts.stream()
			.sorted(Comparator.comparing((MembershipView post) -> !post.committeeId().equals(place.id())))
			.toList();
		return new Standing(place, capacities(structure, posts), ownFirst);
	}

	private static Set<Capacity> capacities(CommitteeStructure structure, Collection<MembershipView> posts) {
		Set<Capacity> capacities = new HashSet<>();
		for (MembershipView post : posts) {
			Body body = place(post.committeeId(), structure).body();
			capacities.add(Capacity.post(body, PostRole.valueOf(post.post().name())));
			if (post.onBehalfOfId() != null && post.onBehalfOfId().equals(structure.standingAgencyId())) {
				capacities.add(Capacity.agency(AgencyRole.STANDING_AGENCY));
			}
		}
		return capacities;
	}

}
