package vn.chidao.meeting.convocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.entrusting.Entrustments;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.security.CommitteeId;

/**
 * What a delegation, or acting for the head, gave to those who used a power over
 * meetings.
 */
@Component
class ReliedOn {

	/** It held when the power was used, which was found then. */
	private static final Delegation.Term ALWAYS = new Delegation.Term(LocalDate.EPOCH, null);

	private final Reliances reliances;

	private final Entrustments entrustments;

	private final Memberships memberships;

	private final Standings standings;

	ReliedOn(Reliances reliances, Entrustments entrustments, Memberships memberships, Standings standings) {
		this.reliances = reliances;
		this.entrustments = entrustments;
		this.memberships = memberships;
		this.standings = standings;
	}

	/**
	 * The capacities beside those of the own post, in a constant number of statements.
	 * @param meetings the meetings
	 * @param power the power that was used over them
	 * @param bodies the bodies of the committee
	 * @return by meeting, where something was relied on
	 */
	Map<MeetingId, Capacity> of(Collection<MeetingId> meetings, Power power, Map<CommitteeId, Standing.Place> bodies) {
		Map<MeetingId, EntrustmentId> relied = this.reliances.of(meetings, power);
		Map<EntrustmentId, EntrustmentView> entrusted = this.entrustments.views(Set.copyOf(relied.values()));
		Map<MembershipId, Set<Capacity>> principals = this.standings.ofPosts(this.memberships
			.views(entrusted.values().stream().map(EntrustmentView::principalId).distinct().toList())
			.values());
		Map<MeetingId, Capacity> given = new HashMap<>();
		relied.forEach((meeting, id) -> {
			EntrustmentView entrustment = entrusted.get(id);
			Standing.Place place = (entrustment != null) ? bodies.get(entrustment.committeeId()) : null;
			if (entrustment != null && place != null) {
				given.put(meeting,
						capacity(entrustment, place, principals.getOrDefault(entrustment.principalId(), Set.of())));
			}
		});
		return given;
	}

	private static Capacity capacity(EntrustmentView entrustment, Standing.Place place, Set<Capacity> principal) {
		if (entrustment.kind() != EntrustmentKind.DELEGATION) {
			return new Capacity.Acting(principal, entrustment.kind() == EntrustmentKind.INTERIM);
		}
		return new Capacity.ByDelegation(new Delegation(principal,
				new Delegation.Scope(place.body(), entrustment.powers(), entrustment.meetingKinds()), ALWAYS,
				new Delegation.Basis(String.valueOf(entrustment.document()), null)));
	}

}
