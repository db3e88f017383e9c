package vn.chidao.meeting.convocation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;

import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Rulebooks;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Asks the regulation whether a member may chair.
 */
@Component
class ChairRules {

	private final Roster roster;

	private final Rulebooks rulebooks;

	private final Invitations invitations;

	private final Reliances reliances;

	ChairRules(Roster roster, Rulebooks rulebooks, Invitations invitations, Reliances reliances) {
		this.reliances = reliances;
		this.roster = roster;
		this.rulebooks = rulebooks;
		this.invitations = invitations;
	}

	List<MembershipView> members(MeetingView meeting) {
		return this.roster.members(meeting);
	}

	Optional<UserError> refusal(Handling handling, List<MembershipView> members, MembershipView named) {
		MeetingView meeting = handling.view();
		Rulebook rules = this.rulebooks.of(meeting);
		PresidingFacts facts = new PresidingFacts(rules.shape(meeting), this.roster.capacities(meeting, named),
				handling.insider().isHead(), isHeadAway(meeting, members));
		return rules.told()
			.violations(rules.judge(facts), List.of("membershipId"))
			.stream()
			.map(UserError.class::cast)
			.findFirst();
	}

	/** By what the member named chairs, where not by their own post. */
	void named(MeetingView meeting, MembershipView member) {
		Rulebook rules = this.rulebooks.of(meeting);
		this.reliances.keep(meeting.id(), Power.CHAIR,
				this.roster.standing(meeting, member).flatMap((standing) -> rules.presidesThrough(meeting, standing)));
	}

	private boolean isHeadAway(MeetingView meeting, List<MembershipView> members) {
		return this.roster.actingHead(meeting, members).isPresent() || Roster.head(members)
			.map((head) -> this.invitations.ofMeetings(List.of(meeting.id()))
				.getOrDefault(meeting.id(), List.of())
				.stream()
				.anyMatch((place) -> head.id().equals(place.memberId()) && place.isAway()))
			.orElse(true);
	}

}
