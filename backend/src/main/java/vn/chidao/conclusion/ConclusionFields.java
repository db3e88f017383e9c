package vn.chidao.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;

/**
 * Where a conclusion comes from.
 */
@Controller
class ConclusionFields {

	private final ConclusionRegister register;

	private final Meetings meetings;

	private final Memberships memberships;

	ConclusionFields(ConclusionRegister register, Meetings meetings, Memberships memberships) {
		this.register = register;
		this.meetings = meetings;
		this.memberships = memberships;
	}

	@BatchMapping(typeName = "Conclusion")
	Map<ConclusionView, MeetingView> meeting(List<ConclusionView> conclusions) {
		Map<MeetingId, MeetingView> found = this.meetings
			.views(conclusions.stream().map(ConclusionView::meetingId).distinct().toList());
		return Batch.of(conclusions, (conclusion) -> found.get(conclusion.meetingId()));
	}

	@BatchMapping(typeName = "Conclusion")
	Map<ConclusionView, AgendaItemView> agendaItem(List<ConclusionView> conclusions) {
		Map<AgendaItemId, AgendaItemView> found = this.meetings
			.agendaItems(conclusions.stream().map(ConclusionView::agendaItemId).filter(Objects::nonNull).toList());
		return Batch.of(conclusions, ConclusionView::agendaItemId, found);
	}

	@BatchMapping(typeName = "Conclusion")
	Map<ConclusionView, MembershipView> adoptedBy(List<ConclusionView> conclusions) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(conclusions.stream().map(ConclusionView::adoptedById).distinct().toList());
		return Batch.of(conclusions, (conclusion) -> found.get(conclusion.adoptedById()));
	}

	@BatchMapping(typeName = "Conclusion")
	Map<ConclusionView, ConclusionNoticeView> notice(List<ConclusionView> conclusions) {
		Map<ConclusionNoticeId, ConclusionNoticeView> found = this.register
			.notices(conclusions.stream().map(ConclusionView::noticeId).filter(Objects::nonNull).distinct().toList());
		return Batch.of(conclusions, ConclusionView::noticeId, found);
	}

}
