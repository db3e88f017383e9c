package vn.chidao.membership.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.security.CommitteeId;

/**
 * How a person stands to one body today.
 *
 * @param place the body, seen from the regulation it works under
 * @param capacities what the person acts as, in the committee and its helper team
 * @param posts posts in the body itself first, then in its other half, highest first
 * @param entrusted what others in the body or its other half have entrusted to them
 */
public record Standing(Place place, Set<Capacity> capacities, List<MembershipView> posts, List<Entrusted> entrusted) {

	private static final Set<PostRole> CLERKS = Set.of(PostRole.TEAM_LEADER, PostRole.STANDING_DEPUTY_TEAM_LEADER,
			PostRole.DEPUTY_TEAM_LEADER, PostRole.SECRETARY);

	public Standing {
		capacities = Set.copyOf(capacities);
		posts = List.copyOf(posts);
		entrusted = List.copyOf(entrusted);
	}

	/**
	 * A body, seen from the regulation it works under.
	 *
	 * @param id the body
	 * @param committee the committee whose regulation it is
	 * @param body which of the regulation's bodies it is
	 */
	public record Place(CommitteeId id, CommitteeId committee, Body body) {
	}

	/**
	 * Whether the person may know of the body's meetings once they are convened: its
	 * members and helper team; of a helper team's own meetings the team, the leaders of
	 * the committee and the standing agency.
	 * @return true if so
	 */
	public boolean seesMeetings() {
		return (this.place.body() != Body.HELPER) ? !this.capacities.isEmpty()
				: Capacity.held(this.capacities).stream().anyMatch(Standing::concernsHelperTeam);
	}

	private static boolean concernsHelperTeam(Capacity capacity) {
		return switch (capacity) {
			case Capacity.ForAgency agency -> agency.role() == AgencyRole.STANDING_AGENCY;
			case Capacity.InPost post -> post.body() == Body.HELPER || post.role().rank() == Rank.HEAD
					|| post.role().rank() == Rank.DEPUTY || post.role() == PostRole.SECRETARY;
			case Capacity.ByDelegation delegated -> delegated.delegation().scope().body() == Body.HELPER;
			case Capacity.Acting acting -> false;
		};
	}

	/**
	 * Whether the person may know of the body's proposals and drafts.
	 * @return true for its secretariat, those who lead it, and those to whom a leader
	 * delegated something in it
	 */
	public boolean seesPreparations() {
		return isSecretariat() || isLeader() || actsByDelegation();
	}

	/**
	 * Whether somebody delegated something in the body to the person.
	 * @return true if a delegation holds today
	 */
	public boolean actsByDelegation() {
		return this.capacities.stream()
			.anyMatch((capacity) -> capacity instanceof Capacity.ByDelegation(Delegation delegation)
					&& delegation.scope().body() == this.place.body());
	}

	/**
	 * Whether the person keeps the affairs of the body.
	 * @return true for the leaders of the helper team and for secretaries
	 */
	public boolean isSecretariat() {
		return Capacity.held(this.capacities)
			.stream()
			.anyMatch((capacity) -> capacity instanceof Capacity.InPost post && CLERKS.contains(post.role()));
	}

	/**
	 * Whether the person heads the body, or acts for its head.
	 * @return true for the head, and for whoever acts for them today
	 */
	public boolean isHead() {
		return hasRank(Rank.HEAD);
	}

	/**
	 * Whether the person leads the body: head or deputy.
	 * @return true for the leaders
	 */
	public boolean isLeader() {
		return isHead() || hasRank(Rank.DEPUTY);
	}

	private boolean hasRank(Rank rank) {
		return Capacity.held(this.capacities)
			.stream()
			.anyMatch((capacity) -> capacity instanceof Capacity.InPost post && leads(post.body())
					&& post.role().rank() == rank);
	}

	/** A standing section is led by those who lead the committee. */
	private boolean leads(Body body) {
		return body == this.place.body() || (this.place.body() == Body.SECTION && body == Body.COMMITTEE);
	}

	/**
	 * Whether a membership is one of the person's own today.
	 * @param membership the membership
	 * @return true if so
	 */
	public boolean holds(MembershipId membership) {
		return this.posts.stream().anyMatch((post) -> post.id().equals(membership));
	}

	/**
	 * The membership by which the person stands in for another: their own, by which they
	 * act for a member who is away.
	 * @param principal the membership of whoever is away
	 * @return empty unless they act for that member today
	 */
	public Optional<MembershipId> actingFor(MembershipId principal) {
		return this.entrusted.stream()
			.filter((held) -> held.entrustment().kind() != EntrustmentKind.DELEGATION
					&& held.principal().id().equals(principal))
			.map((held) -> held.entrustment().receiverId())
			.findFirst();
	}

	/**
	 * What the person relies on to do something: nothing where their own posts suffice,
	 * else what was entrusted to them.
	 * @param permits whether somebody with given capacities may do it
	 * @return the delegation or the acting for another, empty where none is needed
	 */
	public Optional<Entrusted> reliesOn(Predicate<Set<Capacity>> permits) {
		Set<Capacity> own = own();
		if (permits.test(own)) {
			return Optional.empty();
		}
		return this.entrusted.stream().filter((held) -> permits.test(with(own, held))).findFirst();
	}

	private Set<Capacity> own() {
		return this.capacities.stream()
			.filter((capacity) -> capacity instanceof Capacity.InPost || capacity instanceof Capacity.ForAgency)
			.collect(Collectors.toSet());
	}

	private static Set<Capacity> with(Set<Capacity> own, Entrusted held) {
		Set<Capacity> all = new HashSet<>(own);
		all.add(held.capacity());
		return all;
	}

	/**
	 * The post under which the person acts on the body's affairs.
	 * @return the highest in the body, else the highest in its other half
	 */
	public Optional<MembershipView> actingPost() {
		return this.posts.stream().findFirst();
	}

}
