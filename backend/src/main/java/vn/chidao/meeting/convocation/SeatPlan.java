package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Who sits at a meeting and who chairs it: whoever was named, else whoever acts for the
 * head that day, else the head, else the highest in protocol order, for the rules to
 * judge.
 */
@Component
class SeatPlan {

	private final Roster roster;

	private final Preparations preparations;

	private final Rulebooks rulebooks;

	private final Reliances reliances;

	SeatPlan(Roster roster, Preparations preparations, Rulebooks rulebooks, Reliances reliances) {
		this.roster = roster;
		this.preparations = preparations;
		this.rulebooks = rulebooks;
		this.reliances = reliances;
	}

	ConvocationJudge.Seats seats(MeetingView meeting) {
		List<MembershipView> members = this.roster.members(meeting);
		Optional<MembershipView> named = Optional.ofNullable(meeting.presidingId())
			.flatMap((id) -> Roster.find(members, id));
		MembershipView chair = named.or(() -> this.roster.actingHead(meeting, members))
			.or(() -> Roster.head(members))
			.or(() -> members.stream().findFirst())
			.orElse(null);
		// whoever else takes part in a working session was invited by name
		List<MembershipView> invited = meeting.kind().isOfWholeBody() ? members
				: Optional.ofNullable(chair).map(List::of).orElse(List.of());
		return new ConvocationJudge.Seats(invited, chair, named.isPresent(), this.preparations.of(meeting.id()),
				this.preparations.invitesByName(meeting.id()));
	}

	Rulebook rules(MeetingView meeting) {
		return this.rulebooks.of(meeting);
	}

	/** For whom the convener convened and the chair chairs, where not for themselves. */
	void relied(MeetingView meeting, Standing convener, MembershipView chair, Rulebook rules) {
		this.reliances.keep(meeting.id(), Power.CONVENE,
				convener.reliesOn((capacities) -> rules.mayConvene(rules.shape(meeting), capacities)));
		this.reliances.keep(meeting.id(), Power.CHAIR,
				this.roster.standing(meeting, chair).flatMap((standing) -> rules.presidesThrough(meeting, standing)));
	}

}
