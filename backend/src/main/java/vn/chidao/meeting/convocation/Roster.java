package vn.chidao.meeting.convocation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.EntrustedPost;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.group.BodyMembers;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Standings;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * Who sits in a body on the day of its meeting.
 */
@Component
class Roster {

	private final Memberships memberships;

	private final BodyMembers bodies;

	private final Standings standings;

	Roster(Memberships memberships, BodyMembers bodies, Standings standings) {
		this.memberships = memberships;
		this.bodies = bodies;
		this.standings = standings;
	}

	/** Those who are invited: the members, in protocol order, each person once. */
	List<MembershipView> members(MeetingView meeting) {
		return BodyMembers
			.eachOnce(this.bodies.on(meeting.committeeId(), LegalTime.dayOf(meeting.startsAt())).stream());
	}

	/** The head of the body, who chairs unless somebody else was named. */
	static Optional<MembershipView> head(Collection<MembershipView> members) {
		return members.stream()
			.filter((member) -> PostRole.valueOf(member.post().name()).rank() == Rank.HEAD)
			.findFirst();
	}

	/** What a member acts as in the body and its other half. */
	Set<Capacity> capacities(MeetingView meeting, MembershipView member) {
		return this.standings.capacities(meeting.committeeId(), List.of(member), LegalTime.dayOf(meeting.startsAt()));
	}

	/** How a member stands to the body on the day of the meeting, by that post alone. */
	Optional<Standing> standing(MeetingView meeting, MembershipView member) {
		return this.standings.each(Map.of(meeting.committeeId(), List.of(member)), LegalTime.dayOf(meeting.startsAt()))
			.values()
			.stream()
			.flatMap(List::stream)
			.findFirst();
	}

	/** Who acts for the head on the day of the meeting. */
	Optional<MembershipView> actingHead(MeetingView meeting, Collection<MembershipView> members) {
		Optional<MembershipId> head = head(members).map(MembershipView::id);
		return this.memberships
			.entrustedTo(members.stream().map(MembershipView::id).toList(), LegalTime.dayOf(meeting.startsAt()))
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((held) -> held.entrustment().committeeId().equals(meeting.committeeId()) && isForHead(held, head))
			.findFirst()
			.flatMap((held) -> find(members, held.entrustment().receiverId()));
	}

	private static boolean isForHead(EntrustedPost held, Optional<MembershipId> head) {
		EntrustmentKind kind = held.entrustment().kind();
		return kind == EntrustmentKind.INTERIM
				|| (kind == EntrustmentKind.ACTING && head.filter(held.principal().id()::equals).isPresent());
	}

	static Optional<MembershipView> find(Collection<MembershipView> members, MembershipId id) {
		return members.stream().filter((member) -> member.id().equals(id)).findFirst();
	}

}
