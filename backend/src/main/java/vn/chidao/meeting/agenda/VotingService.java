package vn.chidao.meeting.agenda;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Voting: a member votes for themselves; the chair and the secretariat may record a show
 * of hands. Only members recorded as present vote.
 */
@Service
class VotingService {

	private final AgendaDesk desk;

	private final DecisionRules rules;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	VotingService(AgendaDesk desk, DecisionRules rules, Refusals refusals, MeetingChronicle chronicle) {
		this.desk = desk;
		this.rules = rules;
		this.refusals = refusals;
		this.chronicle = chronicle;
	}

	@Transactional
	Outcome<AgendaItemView> cast(CastVote act) {
		AgendaDesk.ItemHandling taken = this.desk.take(act.agendaItemId());
		Handling handling = taken.handling();
		MeetingView meeting = handling.view();
		AgendaItem item = taken.item();
		Standing standing = handling.insider();
		if (act.membershipId() != null && !standing.holds(act.membershipId())) {
			handling.requireConduct();
		}
		Optional<InvitationView> place = place(act, meeting, standing);
		Handling.demand(place.isPresent() || act.membershipId() != null);
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.UNDER_WAY)),
				() -> this.refusals.illegal(handling.meeting().decidesForBody()),
				() -> this.rules.voteRefusal(meeting, item.subject().subject()),
				() -> this.refusals.illegal(presence(place)), () -> cast(act, item, place, handling));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		AgendaItem kept = this.desk.keep(item);
		this.chronicle.record(MeetingAction.CAST_VOTE, kept.id(), kept.subject().title(), meeting);
		return Outcome.done(AgendaItems.view(kept));
	}

	private Optional<UserError> cast(CastVote act, AgendaItem item, Optional<InvitationView> place, Handling handling) {
		UUID voter = place.map(InvitationView::memberId).map(MembershipId::value).orElseThrow();
		return this.refusals.illegal(item
			.cast(new Vote(voter, act.choice(), this.chronicle.now(), handling.viewer().requirePerson().value())));
	}

	/** The seat that votes: of the member named, or the viewer's own. */
	private Optional<InvitationView> place(CastVote act, MeetingView meeting, Standing standing) {
		return this.rules.invitations(meeting)
			.stream()
			.filter((invitation) -> invitation.memberId() != null)
			.filter((invitation) -> (act.membershipId() != null) ? act.membershipId().equals(invitation.memberId())
					: invitation.memberId() != null && standing.holds(invitation.memberId()))
			.findFirst();
	}

	private static Optional<Obstacle> presence(Optional<InvitationView> place) {
		return place.filter(InvitationView::isPresent).isPresent() ? Optional.empty()
				: Optional.of(Obstacle.of("notPresent"));
	}

}
