package vn.chidao.membership.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.EntrustedPost;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.Seat;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.Capacity;
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
				standings.put(body.id(), new InBody(body).standing(counting.stream().map(Seat::post).toList(),
						counting.stream().flatMap((seat) -> seat.entrusted().stream()).toList()));
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
				given.put(post.id(), new InBody(structure).capacities(List.of(post)));
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
		InBody here = new InBody(structure);
		Set<Capacity> capacities = new HashSet<>(here.capacities(posts));
		this.memberships.entrustedTo(posts.stream().map(MembershipView::id).toList(), day)
			.values()
			.stream()
			.flatMap(List::stream)
			.map((held) -> here.entrusted(held).capacity())
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
		return (structure != null) ? new InBody(structure).capacities(List.of(post)) : Set.of();
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
		structures.forEach((body, structure) -> standings.put(body, posts.getOrDefault(body, List.of())
			.stream()
			.map((post) -> new InBody(structure).standing(List.of(post), held.getOrDefault(post.id(), List.of())))
			.toList()));
		return standings;
	}

	/**
	 * Where bodies stand, whoever asks, in one statement.
	 * @param bodies the bodies
	 * @return their places by id
	 */
	public Map<CommitteeId, Standing.Place> places(Collection<CommitteeId> bodies) {
		Map<CommitteeId, Standing.Place> places = new HashMap<>();
		this.committees.structures(bodies, LegalTime.today(this.clock))
			.forEach((id, structure) -> places.put(id, new InBody(structure).place()));
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

}
