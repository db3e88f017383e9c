package vn.chidao.meeting.invitation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Hands out invitations together with their meeting, which is locked first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationDesk {

	private final InvitationRepository repository;

	private final MeetingDesk desk;

	InvitationDesk(InvitationRepository repository, MeetingDesk desk) {
		this.repository = repository;
		this.desk = desk;
	}

	/**
	 * An invitation in the hands of somebody.
	 *
	 * @param invitation the invitation
	 * @param handling its meeting and who acts
	 */
	record InvitationHandling(Invitation invitation, Handling handling) {

		/** Let only the invitee pass: the member, or the head of the guest agency. */
		void requireInvitee() {
			Handling.demand(isOwn(this.handling.viewer(), InvitationView.of(this.invitation)));
		}

	}

	InvitationHandling take(InvitationId id) {
		// the invitation is read only after the lock, or it might be an old one
		MeetingId meeting = this.repository.meetingOf(id.value())
			.map(MeetingId::new)
			.orElseThrow(NotFoundException::new);
		Handling handling = this.desk.take(meeting);
		return new InvitationHandling(this.repository.findById(id.value()).orElseThrow(NotFoundException::new),
				handling);
	}

	InvitationView keep(Invitation invitation) {
		return InvitationView.of(this.repository.saveAndFlush(invitation));
	}

	/** Whether an invitation is the viewer's own. */
	static boolean isOwn(Viewer viewer, InvitationView invitation) {
		return viewer.holds(invitation.memberId())
				|| (invitation.guestAgencyId() != null && invitation.guestAgencyId().equals(viewer.headedAgency()));
	}

}
