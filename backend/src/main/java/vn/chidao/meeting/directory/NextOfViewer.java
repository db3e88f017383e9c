package vn.chidao.meeting.directory;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.NextMeeting;
import vn.chidao.meeting.invitation.OpenInvitations;
import vn.chidao.membership.standing.Viewers;

@Component
class NextOfViewer implements NextMeeting {

	private final OpenInvitations invitations;

	private final Viewers viewers;

	NextOfViewer(OpenInvitations invitations, Viewers viewers) {
		this.invitations = invitations;
		this.viewers = viewers;
	}

	@Override
	public Optional<MeetingView> ofViewer() {
		return this.invitations.next(this.viewers.current());
	}

}
