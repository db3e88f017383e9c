package vn.chidao.meeting.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.meeting.agenda.AgendaItems;
import vn.chidao.meeting.invitation.InvitationView;
import vn.chidao.meeting.invitation.Invitations;
import vn.chidao.meeting.session.MeetingRights;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.NotFoundException;

@Component
class MeetingDirectory implements Meetings {

	private final MeetingSearch search;

	private final Viewers viewers;

	private final Invitations invitations;

	private final AgendaItems items;

	MeetingDirectory(MeetingSearch search, Viewers viewers, Invitations invitations, AgendaItems items) {
		this.search = search;
		this.viewers = viewers;
		this.invitations = invitations;
		this.items = items;
	}

	@Override
	@Transactional(readOnly = true)
	public MeetingView get(MeetingId id) {
		return Optional.ofNullable(views(List.of(id)).get(id)).orElseThrow(NotFoundException::new);
	}

	@Override
	@Transactional
	public MeetingView lock(MeetingId id) {
		get(id);
		return this.search.locked(id);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<MeetingId, MeetingView> views(Collection<MeetingId> ids) {
		return ids.isEmpty() ? Map.of() : this.search.visible(this.viewers.current(), ids);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<MeetingId, MeetingView> visibleAmong(Collection<MeetingView> joined) {
		return this.search.visibleAmong(this.viewers.current(), joined);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<MembershipId> viewerPresides(MeetingView meeting) {
		return MeetingRights.presides(this.viewers.current(), meeting);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean viewerIsSecretariat(MeetingView meeting) {
		return this.viewers.current().in(meeting.committeeId()).filter(Standing::isSecretariat).isPresent();
	}

	@Override
	public List<MembershipId> invitedMembers(MeetingId id) {
		return this.invitations.ofMeetings(List.of(id))
			.getOrDefault(id, List.of())
			.stream()
			.map(InvitationView::memberId)
			.filter(Objects::nonNull)
			.toList();
	}

	@Override
	public Map<AgendaItemId, AgendaItemView> agendaItems(Collection<AgendaItemId> ids) {
		return this.items.views(ids);
	}

}
