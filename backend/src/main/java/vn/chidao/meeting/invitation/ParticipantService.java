package vn.chidao.meeting.invitation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Inviting members of the committee and of its team to a working session, one by one
 * (Điều 16 khoản 2 Quy chế 61/QĐ-BCĐ).
 */
@Service
class ParticipantService {

	private final MeetingDesk desk;

	private final Newcomers newcomers;

	private final Participants participants;

	private final Refusals refusals;

	ParticipantService(MeetingDesk desk, Newcomers newcomers, Participants participants, Refusals refusals) {
		this.desk = desk;
		this.newcomers = newcomers;
		this.participants = participants;
		this.refusals = refusals;
	}

	@Transactional
	Outcome<MeetingView> invite(InviteParticipant act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requirePreparer();
		Optional<MembershipView> seat = this.participants.seat(act.membershipId(), handling.view());
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.BEFORE_OPENING)),
				() -> this.refusals.illegal(byName(handling)), () -> refusal(act, seat),
				() -> this.newcomers.refusal(handling));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		MembershipView member = seat.orElseThrow();
		return Outcome
			.done(this.newcomers.invite(handling, Invitee.member(member.id().value(), member.personId().value()),
					MeetingAction.INVITE_PARTICIPANT, this.participants.name(member)));
	}

	private static Optional<Obstacle> byName(Handling handling) {
		return handling.meeting().details().kind().isOfWholeBody() ? Optional.of(Obstacle.of("allAreInvited"))
				: Optional.empty();
	}

	private Optional<UserError> refusal(InviteParticipant act, Optional<MembershipView> seat) {
		if (seat.isEmpty()) {
			return Optional.of(this.refusals.invalid("meeting.refusal.noSeat", "membershipId"));
		}
		boolean invited = this.newcomers.invited(act.meetingId())
			.anyMatch((other) -> seat.get().personId().value().equals(other.personId()));
		return invited ? Optional.of(this.refusals.invalid("meeting.refusal.guestInvited", "membershipId"))
				: Optional.empty();
	}

}
