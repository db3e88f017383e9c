package vn.chidao.meeting.invitation;

import vn.chidao.meeting.InvitationResponse;
import vn.chidao.meeting.MeetingState;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;

/**
 * An invitation that concerns somebody, and its meeting.
 *
 * @param invitation the invitation
 * @param meeting the meeting
 */
record OpenInvitation(InvitationView invitation, MeetingView meeting) {

	/** Whether the viewer is expected there, in person or for the one invited. */
	boolean isAhead(Viewer viewer) {
		SubstitutionView substitution = this.invitation.substitution();
		return (this.meeting.state() == MeetingState.INVITED || this.meeting.state() == MeetingState.IN_PROGRESS)
				&& (InvitationDesk.isOwn(viewer, this.invitation)
						|| (substitution != null && viewer.is(substitution.personId())));
	}

	/** Whether it waits for the viewer's answer. */
	boolean awaitsAnswer(Viewer viewer) {
		return this.meeting.state() == MeetingState.INVITED && this.invitation.response() == InvitationResponse.PENDING
				&& InvitationDesk.isOwn(viewer, this.invitation);
	}

	/** Whether the viewer, who chairs, has a wish to be absent to decide. */
	boolean awaitsConsent(Viewer viewer) {
		return this.meeting.state() == MeetingState.INVITED
				&& this.invitation.response() == InvitationResponse.ABSENCE_REQUESTED
				&& viewer.holds(this.meeting.presidingId());
	}

	/** Whether the viewer owes a written opinion. */
	boolean awaitsOpinion(Viewer viewer) {
		return this.invitation.owesWrittenOpinion() && this.meeting.state() != MeetingState.CANCELLED
				&& viewer.holds(this.invitation.memberId());
	}

}
