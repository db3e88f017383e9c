package vn.chidao.meeting.invitation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.Agencies;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.meeting.session.MeetingDetails;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Inviting agencies to an extended meeting or to a working session. Who may decide that a
 * meeting is extended is asked when it is convened.
 */
@Service
class GuestService {

	private final MeetingDesk desk;

	private final Newcomers newcomers;

	private final Agencies agencies;

	private final InvitationNotes notes;

	GuestService(MeetingDesk desk, Newcomers newcomers, Agencies agencies, InvitationNotes notes) {
		this.desk = desk;
		this.newcomers = newcomers;
		this.agencies = agencies;
		this.notes = notes;
	}

	@Transactional
	Outcome<MeetingView> invite(InviteGuest act) {
		Handling handling = this.desk.take(act.meetingId());
		handling.requirePreparer();
		Optional<UserError> refusal = this.notes.refusals()
			.first(() -> this.notes.refusals().illegal(handling.meeting().require(Phase.BEFORE_OPENING)),
					() -> this.notes.refusals().illegal(openToAgencies(handling)), () -> guest(act),
					() -> this.newcomers.refusal(handling));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return Outcome.done(this.newcomers.invite(handling, Invitee.guest(act.agencyId().value()),
				MeetingAction.INVITE_GUEST, this.agencies.get(act.agencyId()).name()));
	}

	private static Optional<Obstacle> openToAgencies(Handling handling) {
		MeetingDetails details = handling.meeting().details();
		return (details.isExtended() || !details.kind().isOfWholeBody()) ? Optional.empty()
				: Optional.of(Obstacle.of("notExtended"));
	}

	private Optional<UserError> guest(InviteGuest act) {
		if (this.agencies.find(act.agencyId()).isEmpty()) {
			return Optional.of(this.notes.refusals().invalid("refusal.agency.unknown", "agencyId"));
		}
		boolean invited = this.newcomers.invited(act.meetingId())
			.anyMatch((other) -> act.agencyId().value().equals(other.guestAgencyId()));
		return invited ? Optional.of(this.notes.refusals().invalid("meeting.refusal.guestInvited", "agencyId"))
				: Optional.empty();
	}

}
