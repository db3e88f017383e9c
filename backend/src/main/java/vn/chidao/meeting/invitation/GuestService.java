package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.Agencies;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Inviting agencies to an extended meeting. Who may decide that a meeting is extended is
 * asked when it is convened.
 */
@Service
class GuestService {

	/** Guests come after all members. */
	private static final int FIRST_POSITION = 1_000;

	private final MeetingDesk desk;

	private final InvitationRepository repository;

	private final Agencies agencies;

	private final InvitationNotes notes;

	GuestService(MeetingDesk desk, InvitationRepository repository, Agencies agencies, InvitationNotes notes) {
		this.desk = desk;
		this.repository = repository;
		this.agencies = agencies;
		this.notes = notes;
	}

	@Transactional
	Outcome<MeetingView> invite(InviteGuest act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requirePreparer();
		List<Invitation> others = this.repository
			.findByMeetingIdInOrderByPositionAscIdAsc(List.of(act.meetingId().value()));
		Optional<UserError> refusal = this.notes.refusals()
			.first(() -> this.notes.refusals().illegal(handling.meeting().require(Phase.BEFORE_OPENING)),
					() -> this.notes.refusals().illegal(extended(handling)), () -> guest(act, others));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		Instant now = this.notes.chronicle().now();
		Invitation invitation = new Invitation(act.meetingId(), Invitee.guest(act.agencyId().value()),
				FIRST_POSITION + others.size(), now);
		if (!Phase.BEFORE_CONVOCATION.includes(handling.meeting().state())) {
			invitation.send(now);
		}
		this.repository.saveAndFlush(invitation);
		this.notes.chronicle()
			.record(MeetingAction.INVITE_GUEST, invitation.id(), this.agencies.get(act.agencyId()).name(),
					handling.view());
		return Outcome.done(handling.view());
	}

	private static Optional<Obstacle> extended(Handling handling) {
		return handling.meeting().details().isExtended() ? Optional.empty() : Optional.of(Obstacle.of("notExtended"));
	}

	private Optional<UserError> guest(InviteGuest act, List<Invitation> others) {
		if (this.agencies.find(act.agencyId()).isEmpty()) {
			return Optional.of(this.notes.refusals().invalid("refusal.agency.unknown", "agencyId"));
		}
		boolean invited = others.stream()
			.anyMatch((other) -> act.agencyId().value().equals(other.invitee().guestAgencyId()));
		return invited ? Optional.of(this.notes.refusals().invalid("meeting.refusal.guestInvited", "agencyId"))
				: Optional.empty();
	}

}
