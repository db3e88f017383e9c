package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Who sits in a body on the day of its meeting.
 */
@Component
class Roster {

	private final Memberships memberships;

	private final Standings standings;

	Roster(Memberships memberships, Standings standings) {
		this.memberships = memberships;
		this.standings = standings;
	}

	/** Those who are invited: the members, in protocol order, each person once. */
	List<MembershipView> members(MeetingView meeting) {
		Set<PersonId> seen = new HashSet<>();
		return this.memberships.onDate(meeting.committeeId(), LegalTime.dayOf(meeting.startsAt()))
			.stream()
			.filter((membership) -> membership.post().isMember())
			.filter((membership) -> seen.add(membership.personId()))
			.toList();
	}

	/** The head of the body, who chairs unless somebody else was named. */
	static Optional<MembershipView> head(Collection<MembershipView> members) {
		return members.stream()
			.filter((member) -> PostRole.valueOf(member.post().name()).rank() == Rank.HEAD)
			.findFirst();
	}

	/** What a member acts as in the body and its other half. */
	Set<Capacity> capacities(CommitteeId body, MembershipView member) {
		return this.standings.capacities(body, List.of(member));
	}

	static Optional<MembershipView> find(Collection<MembershipView> members, MembershipId id) {
		return members.stream().filter((member) -> member.id().equals(id)).findFirst();
	}

}
