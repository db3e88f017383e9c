package vn.chidao.conclusion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;

/**
 * What a notice makes known, on what it rests, and whom it reached.
 */
@Controller
class NoticeFields {

	private final ConclusionRegister register;

	private final Meetings meetings;

	private final Memberships memberships;

	private final NoticeSources sources;

	NoticeFields(ConclusionRegister register, Meetings meetings, Memberships memberships, NoticeSources sources) {
		this.register = register;
		this.meetings = meetings;
		this.memberships = memberships;
		this.sources = sources;
	}

	@BatchMapping(typeName = "ConclusionNotice")
	Map<ConclusionNoticeView, MeetingView> meeting(List<ConclusionNoticeView> notices) {
		Map<MeetingId, MeetingView> found = meetingsOf(notices);
		return Batch.of(notices, (notice) -> found.get(notice.meetingId()));
	}

	@BatchMapping(typeName = "ConclusionNotice")
	Map<ConclusionNoticeView, MembershipView> issuedBy(List<ConclusionNoticeView> notices) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(notices.stream().map(ConclusionNoticeView::issuedById).distinct().toList());
		return Batch.of(notices, (notice) -> found.get(notice.issuedById()));
	}

	@BatchMapping(typeName = "ConclusionNotice")
	Map<ConclusionNoticeView, List<ConclusionView>> conclusions(List<ConclusionNoticeView> notices) {
		Map<UUID, List<ConclusionView>> found = this.register.ofNotices(ids(notices));
		return Batch.of(notices, (notice) -> found.getOrDefault(notice.id().value(), List.of()));
	}

	@BatchMapping(typeName = "ConclusionNotice")
	Map<ConclusionNoticeView, List<DeliveryView>> deliveries(List<ConclusionNoticeView> notices) {
		Map<ConclusionNoticeId, List<DeliveryView>> found = this.register.deliveriesOf(ids(notices));
		return Batch.of(notices, (notice) -> found.getOrDefault(notice.id(), List.of()));
	}

	@BatchMapping(typeName = "ConclusionNotice")
	Map<ConclusionNoticeView, List<CitationView>> citations(List<ConclusionNoticeView> notices) {
		Map<MeetingId, MeetingView> found = meetingsOf(notices);
		Map<MeetingId, List<CitationView>> cited = this.sources.of(found.values());
		return Batch.of(notices, (notice) -> cited.getOrDefault(notice.meetingId(), List.of()));
	}

	private Map<MeetingId, MeetingView> meetingsOf(List<ConclusionNoticeView> notices) {
		return this.meetings.views(notices.stream().map(ConclusionNoticeView::meetingId).distinct().toList());
	}

	private static List<ConclusionNoticeId> ids(List<ConclusionNoticeView> notices) {
		return notices.stream().map(ConclusionNoticeView::id).distinct().toList();
	}

}
