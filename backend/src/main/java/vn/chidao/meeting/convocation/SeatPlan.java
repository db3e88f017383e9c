package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.membership.MembershipView;

/**
 * Who sits at a meeting and who chairs it: whoever was named, else the head, else the
 * highest in protocol order, for the rules to judge.
 */
@Component
class SeatPlan {

	private final Roster roster;

	private final Preparations preparations;

	private final Rulebooks rulebooks;

	SeatPlan(Roster roster, Preparations preparations, Rulebooks rulebooks) {
		this.roster = roster;
		this.preparations = preparations;
		this.rulebooks = rulebooks;
	}

	ConvocationJudge.Seats seats(MeetingView meeting) {
		List<MembershipView> members = this.roster.members(meeting);
		Optional<MembershipView> named = Optional.ofNullable(meeting.presidingId())
			.flatMap((id) -> Roster.find(members, id));
		MembershipView chair = named.or(() -> Roster.head(members)).or(() -> members.stream().findFirst()).orElse(null);
		return new ConvocationJudge.Seats(members, chair, named.isPresent(), this.preparations.of(meeting.id()));
	}

	Rulebook rules(MeetingView meeting) {
		return this.rulebooks.of(meeting);
	}

}
