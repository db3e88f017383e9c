package vn.chidao.membership.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.EntrustedPost;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.Seat;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.security.CommitteeId;

/**
 * Finds out how persons stand to bodies. A post counts in the body itself and in the
 * other half of a committee with a helper team, that of a leader in the bodies under
 * theirs, too.
 */
@Component
public class Standings {

	private final Committees committees;

	private final Memberships memberships;

	private final Clock clock;

	Standings(Committees committees, Memberships memberships, Clock clock) {
		this.committees = committees;
		this.memberships = memberships;
		this.clock = clock;
	}

	/**
	 * How a person stands to every body that concerns them.
	 * @param seats the posts they hold
	 * @return standings by body
	 */
	static Map<CommitteeId, Standing> of(Collection<Seat> seats) {
		Map<CommitteeId, Standing> standings = new HashMap<>();
		seats.stream().map(Seat::body).flatMap(CommitteeStructure::family).distinct().forEach((body) -> {
			List<Seat> counting = seats.stream().filter((seat) -> countsIn(seat, body)).toList();
			if (!counting.isEmpty()) {
				List<MembershipView> posts = counting.stream().map(Seat::post).toList();
				List<Entrusted> entrusted = counting.stream()
					.flatMap((seat) -> seat.entrusted().stream())
					.map((held) -> entrusted(body, held))
					.toList();
				standings.put(body.id(), standing(place(body), body, posts, entrusted));
			}
		});
		return standings;
	}

	/** Whoever acts for somebody does so where either of them has a standing. */
	private static boolean countsIn(Seat seat, CommitteeStructure body) {
		return seat.post().countsIn(body)
				|| seat.entrusted().stream().anyMatch((held) -> held.principal().countsIn(body));
	}

	/**
	 * What posts give by themselves, without what was entrusted to who holds them, in one
	 * statement.
	 * @param posts the posts
	 * @return the capacities by post
	 */
	public Map<MembershipId, Set<Capacity>> ofPosts(Collection<MembershipView> posts) {
		Map<CommitteeId, CommitteeStructure> structures = this.committees.structures(
				posts.stream().map(MembershipView::committeeId).distinct().toList(), LegalTime.today(this.clock));
		Map<MembershipId, Set<Capacity>> given = new HashMap<>();
		for (MembershipView post : posts) {
			CommitteeStructure structure = structures.get(post.committeeId());
			if (structure != null) {
				given.put(post.id(), capacities(structure, List.of(post)));
			}
		}
		return given;
	}

	/**
	 * What posts give by themselves, in two statements.
	 * @param posts ids of the memberships
	 * @return the capacities by post
	 */
	public Map<MembershipId, Set<Capacity>> ofMemberships(Collection<MembershipId> posts) {
		return ofPosts(this.memberships.views(posts).values());
	}

	/**
	 * What somebody acts as on a day through given posts in one body or its other half,
	 * and through what was entrusted to them.
	 * @param body the body
	 * @param posts the posts
	 * @param day the legal day
	 * @return the capacities; empty for a body that does not exist
	 */
	public Set<Capacity> capacities(CommitteeId body, Collection<MembershipView> posts, LocalDate day) {
		CommitteeStructure structure = this.committees.structures(List.of(body), day).get(body);
		if (structure == null) {
			return Set.of();
		}
		Set<Capacity> capacities = new HashSet<>(capacities(structure, posts));
		this.memberships.entrustedTo(posts.stream().map(MembershipView::id).toList(), day)
			.values()
			.stream()
			.flatMap(List::stream)
			.map((held) -> entrusted(structure, held).capacity())
			.forEach(capacities::add);
		return capacities;
	}

	/**
	 * What somebody acts as through a post alone.
	 * @param post the post
	 * @param day the legal day
	 * @return the capacities; empty in a body that does not exist
	 */
	public Set<Capacity> ownCapacities(MembershipView post, LocalDate day) {
		CommitteeStructure structure = this.committees.structures(List.of(post.committeeId()), day)
			.get(post.committeeId());
		return (structure != null) ? capacities(structure, List.of(post)) : Set.of();
	}

	/**
	 * How each of those who sit in bodies or their families stands to them on a day, by
	 * one post alone; in a constant number of statements.
	 * @param posts posts held on that day, by body
	 * @param day the legal day
	 * @return their standings by body, in the order given
	 */
	public Map<CommitteeId, List<Standing>> each(Map<CommitteeId, List<MembershipView>> posts, LocalDate day) {
		Map<CommitteeId, CommitteeStructure> structures = this.committees.structures(posts.keySet(), day);
		Map<MembershipId, List<EntrustedPost>> held = this.memberships.entrustedTo(
				posts.values().stream().flatMap(List::stream).map(MembershipView::id).distinct().toList(), day);
		Map<CommitteeId, List<Standing>> standings = new HashMap<>();
		structures.forEach((body, structure) -> standings.put(body,
				posts.getOrDefault(body, List.of()).stream().map((post) -> alone(structure, post, held)).toList()));
		return standings;
	}

	private static Standing alone(CommitteeStructure structure, MembershipView post,
			Map<MembershipId, List<EntrustedPost>> held) {
		List<Entrusted> entrusted = held.getOrDefault(post.id(), List.of())
			.stream()
			.map((one) -> entrusted(structure, one))
			.toList();
		return standing(place(structure), structure, List.of(post), entrusted);
	}

	/**
	 * Where bodies stand, whoever asks, in one statement.
	 * @param bodies the bodies
	 * @return their places by id
	 */
	public Map<CommitteeId, Standing.Place> places(Collection<CommitteeId> bodies) {
		Map<CommitteeId, Standing.Place> places = new HashMap<>();
		this.committees.structures(bodies, LegalTime.today(this.clock))
			.forEach((id, structure) -> places.put(id, place(structure)));
		return places;
	}

	/**
	 * Where a committee and its helper team stand, whoever asks.
	 * @param committee the committee
	 * @return their places by id
	 */
	public Map<CommitteeId, Standing.Place> placesUnder(CommitteeId committee) {
		return places(this.committees.bodiesOf(committee).stream().map(CommitteeView::id).toList());
	}

	private static Standing.Place place(CommitteeStructure structure) {
		return new Standing.Place(structure.id(), structure.principalId(), body(structure.kind()));
	}

	/** What a regulation calls a body of this kind. */
	private static Body body(CommitteeKind kind) {
		return switch (kind) {
			case STEERING_COMMITTEE -> Body.COMMITTEE;
			case HELPER_TEAM -> Body.HELPER;
			case STANDING_SECTION -> Body.SECTION;
			case SUBCOMMITTEE, WORKING_GROUP, EXPERT_GROUP, SUPPORT_UNIT -> Body.GROUP;
		};
	}

	/** What a regulation calls another body of the family. */
	private static Body body(CommitteeId id, CommitteeStructure structure) {
		return structure.family()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.map((each) -> body(each.kind()))
			.orElseGet(() -> body(structure.kind()));
	}

	private static Standing standing(Standing.Place place, CommitteeStructure structure, List<MembershipView> posts,
			List<Entrusted> entrusted) {
		List<MembershipView> ownFirst = posts.stream()
			.sorted(Comparator.comparing((MembershipView post) -> !post.committeeId().equals(place.id())))
			.toList();
		Set<Capacity> capacities = new HashSet<>(capacities(structure, posts));
		entrusted.forEach((held) -> capacities.add(held.capacity()));
		return new Standing(place, capacities, ownFirst, entrusted);
	}

	private static Entrusted entrusted(CommitteeStructure structure, EntrustedPost held) {
		EntrustmentView entrustment = held.entrustment();
		return new Entrusted(entrustment, held.principal(), entrustment
			.capacity(capacities(structure, List.of(held.principal())), body(entrustment.committeeId(), structure)));
	}

	/**
	 * What somebody acts as through given posts, seen from one body.
	 * @param structure where the body stands
	 * @param posts the posts, in bodies of the same family
	 * @return the capacities
	 */
	public static Set<Capacity> capacities(CommitteeStructure structure, Collection<MembershipView> posts) {
		Set<Capacity> capacities = new HashSet<>();
		for (MembershipView post : posts) {
			Body body = body(post.committeeId(), structure);
			capacities.add(Capacity.post(body, PostRole.valueOf(post.post().name())));
			if (post.onBehalfOfId() != null && post.onBehalfOfId().equals(structure.standingAgencyId())) {
				capacities.add(Capacity.agency(AgencyRole.STANDING_AGENCY));
			}
		}
		return capacities;
	}

}
