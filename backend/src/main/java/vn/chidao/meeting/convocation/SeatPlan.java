package vn.chidao.meeting.convocation;

import java.util.Collection;
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
 * Who sits at a meeting and who chairs it: whoever was named; else, at a working session,
 * whoever convenes it where the regulation lets them preside; else whoever acts for the
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

	ConvocationJudge.Seats seats(MeetingView meeting, Standing convener) {
		List<MembershipView> members = this.roster.members(meeting);
		Optional<MembershipView> named = Optional.ofNullable(meeting.presidingId())
			.flatMap((id) -> Roster.find(members, id));
		MembershipView chair = named.or(() -> ownSession(meeting, convener, members))
			.or(() -> this.roster.actingHead(meeting, members))
			.or(() -> Roster.head(members))
			.or(() -> members.stream().findFirst())
			.orElse(null);
		// whoever else takes part in a working session was invited by name
		List<MembershipView> invited = meeting.kind().isOfWholeBody() ? members
				: Optional.ofNullable(chair).map(List::of).orElse(List.of());
		return new ConvocationJudge.Seats(invited, chair, named.isPresent(), this.preparations.of(meeting.id()),
				this.preparations.invitesByName(meeting.id()));
	}

	/**
	 * Leaders preside over the working sessions they call, as far as the text lets them.
	 */
	private Optional<MembershipView> ownSession(MeetingView meeting, Standing convener,
			Collection<MembershipView> members) {
		if (meeting.kind().isOfWholeBody()) {
			return Optional.empty();
		}
		Rulebook rules = rules(meeting);
		return members.stream()
			.filter((member) -> convener.holds(member.id()))
			.filter((member) -> rules.mayPreside(meeting, this.roster.capacities(meeting, member)))
			.findFirst();
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
