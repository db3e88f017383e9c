package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.security.PersonId;

/**
 * The viewer's own invitations to meetings.
 */
@Component
class OwnInvitations {

	private final Invitations invitations;

	private final Viewers viewers;

	private final RequestMemo<Own, InvitationView> known = new RequestMemo<>();

	OwnInvitations(Invitations invitations, Viewers viewers) {
		this.invitations = invitations;
		this.viewers = viewers;
	}

	/** In at most one statement. */
	Map<MeetingView, InvitationView> of(List<MeetingView> meetings) {
		Viewer viewer = this.viewers.current();
		Map<Own, InvitationView> found = this.known.all(
				meetings.stream().map((meeting) -> new Own(viewer.person(), meeting.id())).toList(),
				(missing) -> read(viewer, missing));
		Map<MeetingView, InvitationView> own = new HashMap<>();
		for (MeetingView meeting : meetings) {
			InvitationView invitation = found.get(new Own(viewer.person(), meeting.id()));
			if (invitation != null) {
				own.put(meeting, invitation);
			}
		}
		return own;
	}

	/** Remember an invitation, read by another query, if it is the viewer's own. */
	void remember(Viewer viewer, InvitationView invitation) {
		if (InvitationDesk.isOwn(viewer, invitation)) {
			this.known.put(new Own(viewer.person(), invitation.meetingId()), invitation);
		}
	}

	private Map<Own, InvitationView> read(Viewer viewer, Collection<Own> wanted) {
		Map<Own, InvitationView> found = new HashMap<>();
		this.invitations.ofMeetings(wanted.stream().map(Own::meeting).toList())
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((invitation) -> InvitationDesk.isOwn(viewer, invitation))
			.forEach((invitation) -> found.putIfAbsent(new Own(viewer.person(), invitation.meetingId()), invitation));
		return found;
	}

	private record Own(@Nullable PersonId viewer, MeetingId meeting) {

	}

}
