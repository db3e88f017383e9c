package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.entrusting.Entrustments;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.security.CommitteeId;

/**
 * What a delegation, or acting for the head, gave to those who used a power over
 * meetings.
 */
@Component
class ReliedOn {

	private final Reliances reliances;

	private final Entrustments entrustments;

	private final Standings standings;

	ReliedOn(Reliances reliances, Entrustments entrustments, Standings standings) {
		this.reliances = reliances;
		this.entrustments = entrustments;
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
		Map<MembershipId, Set<Capacity>> principals = this.standings
			.ofMemberships(entrusted.values().stream().map(EntrustmentView::principalId).distinct().toList());
		Map<MeetingId, Capacity> given = new HashMap<>();
		relied.forEach((meeting, id) -> {
			EntrustmentView entrustment = entrusted.get(id);
			Standing.Place place = (entrustment != null) ? bodies.get(entrustment.committeeId()) : null;
			if (entrustment != null && place != null) {
				given.put(meeting, entrustment.capacity(principals.getOrDefault(entrustment.principalId(), Set.of()),
						place.body()));
			}
		});
		return given;
	}

}
