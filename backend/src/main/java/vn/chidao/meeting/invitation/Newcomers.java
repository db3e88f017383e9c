package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.Phase;

/**
 * Writes down whom somebody invites by name, and sends the invitation where the others
 * are out already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Newcomers {

	/** Whoever is invited by name comes after all members. */
	private static final int FIRST_POSITION = 1_000;

	private final InvitationRepository repository;

	private final InvitationNotes notes;

	Newcomers(InvitationRepository repository, InvitationNotes notes) {
		this.repository = repository;
		this.notes = notes;
	}

	Stream<Invitee> invited(MeetingId meeting) {
		return invitations(meeting).stream().map(Invitation::invitee);
	}

	MeetingView invite(Handling handling, Invitee invitee, MeetingAction action, String name) {
		MeetingView meeting = handling.view();
		Instant now = this.notes.chronicle().now();
		Invitation invitation = new Invitation(meeting.id(), invitee, FIRST_POSITION + invitations(meeting.id()).size(),
				now);
		if (!Phase.BEFORE_CONVOCATION.includes(meeting.state())) {
			invitation.send(now);
		}
		this.repository.saveAndFlush(invitation);
		this.notes.chronicle().record(action, invitation.id(), name, meeting);
		return meeting;
	}

	private List<Invitation> invitations(MeetingId meeting) {
		return this.repository.findByMeetingIdInOrderByPositionAscIdAsc(List.of(meeting.value()));
	}

}
