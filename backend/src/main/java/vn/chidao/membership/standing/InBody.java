package vn.chidao.membership.standing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.membership.EntrustedPost;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipView;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.security.CommitteeId;

/**
 * What posts, and what was entrusted to their holders, give in one body.
 *
 * @param structure where the body stands
 */
public record InBody(CommitteeStructure structure) {

	/**
	 * What somebody acts as through given posts.
	 * @param posts the posts, in bodies of the same family
	 * @return the capacities
	 */
	public Set<Capacity> capacities(Collection<MembershipView> posts) {
		Set<Capacity> capacities = new HashSet<>();
		for (MembershipView post : posts) {
			capacities.add(Capacity.post(role(post.committeeId()), PostRole.valueOf(post.post().name())));
			if (post.onBehalfOfId() != null && post.onBehalfOfId().equals(this.structure.standingAgencyId())) {
				capacities.add(Capacity.agency(AgencyRole.STANDING_AGENCY));
			}
		}
		return capacities;
	}

	Standing.Place place() {
		return new Standing.Place(this.structure.id(), this.structure.principalId(), role(this.structure.kind()));
	}

	Standing standing(List<MembershipView> posts, Collection<EntrustedPost> held) {
		List<MembershipView> ownFirst = posts.stream()
			.sorted(Comparator.comparing((MembershipView post) -> !post.committeeId().equals(this.structure.id())))
			.toList();
		List<Entrusted> entrusted = held.stream().map(this::entrusted).toList();
		Set<Capacity> capacities = new HashSet<>(capacities(posts));
		entrusted.forEach((one) -> capacities.add(one.capacity()));
		return new Standing(place(), capacities, ownFirst, entrusted);
	}

	Entrusted entrusted(EntrustedPost held) {
		EntrustmentView entrustment = held.entrustment();
		return new Entrusted(entrustment, held.principal(),
				entrustment.capacity(capacities(List.of(held.principal())), role(entrustment.committeeId())));
	}

	/** What a regulation calls a body of the family. */
	private Body role(CommitteeId id) {
		return this.structure.family()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.map((each) -> role(each.kind()))
			.orElseGet(() -> role(this.structure.kind()));
	}

	/**
	 * What a regulation calls a body of a kind.
	 * @param kind the kind
	 * @return which of the regulation's bodies it is
	 */
	public static Body role(CommitteeKind kind) {
		return switch (kind) {
			case STEERING_COMMITTEE -> Body.COMMITTEE;
			case HELPER_TEAM -> Body.HELPER;
			case STANDING_SECTION -> Body.SECTION;
			case SUBCOMMITTEE, WORKING_GROUP, EXPERT_GROUP, SUPPORT_UNIT -> Body.GROUP;
		};
	}

}
