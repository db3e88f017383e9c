package vn.chidao.meeting.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.Phase;
import vn.chidao.platform.graphql.UserError;

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

	private final AttendeeRules rules;

	Newcomers(InvitationRepository repository, InvitationNotes notes, AttendeeRules rules) {
		this.repository = repository;
		this.notes = notes;
		this.rules = rules;
	}

	/** Why whoever asks may not add anybody once the invitations are out. */
	Optional<UserError> refusal(Handling handling) {
		return this.rules.refusal(handling);
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
		this.rules.added(handling, invitation.id());
		this.notes.chronicle().record(action, invitation.id(), name, meeting);
		return meeting;
	}

	private List<Invitation> invitations(MeetingId meeting) {
		return this.repository.findByMeetingIdInOrderByPositionAscIdAsc(List.of(meeting.value()));
	}

}
