package vn.chidao.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.NodeLoader;

/**
 * Invitations to meetings the viewer may know of.
 */
@Component
class InvitationNodes implements NodeLoader {

	private final InvitationRepository repository;

	private final MeetingSearch search;

	private final Viewers viewers;

	InvitationNodes(InvitationRepository repository, MeetingSearch search, Viewers viewers) {
		this.repository = repository;
		this.search = search;
		this.viewers = viewers;
	}

	@Override
	public String typeName() {
		return "Invitation";
	}

	@Override
	public Map<UUID, InvitationView> load(Collection<UUID> ids) {
		List<InvitationView> found = this.repository.findByIdIn(ids).stream().map(InvitationView::of).toList();
		Set<MeetingId> visible = this.search
			.visible(this.viewers.current(), found.stream().map(InvitationView::meetingId).toList())
			.keySet();
		return found.stream()
			.filter((invitation) -> visible.contains(invitation.meetingId()))
			.collect(Collectors.toMap((invitation) -> invitation.id().value(), (invitation) -> invitation));
	}

}
