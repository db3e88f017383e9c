package vn.chidao.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.Meetings;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.regulation.CitationView;

/**
 * Notices a person has received and not acknowledged.
 */
@Component
class AcknowledgeWork implements WorkSource {

	private final OpenConclusions open;

	private final Meetings meetings;

	private final NoticeSources sources;

	private final Messages messages;

	AcknowledgeWork(OpenConclusions open, Meetings meetings, NoticeSources sources, Messages messages) {
		this.open = open;
		this.meetings = meetings;
		this.sources = sources;
		this.messages = messages;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Map<ConclusionNoticeView, MeetingView> unread = this.open.unread(person, today);
		if (unread.isEmpty()) {
			return List.of();
		}
		Map<MeetingId, MeetingView> visible = this.meetings.visibleAmong(unread.values());
		Map<MeetingId, List<CitationView>> citations = this.sources.of(visible.values());
		return unread.keySet()
			.stream()
			.filter((notice) -> visible.containsKey(notice.meetingId()))
			.map((notice) -> item(notice, citations.getOrDefault(notice.meetingId(), List.of())))
			.toList();
	}

	private WorkItem item(ConclusionNoticeView notice, List<CitationView> citations) {
		return new WorkItem(WorkKind.ACKNOWLEDGE_CONCLUSION,
				this.messages.text("work.acknowledgeConclusion", notice.notation()), notice.bodyId().value(), null,
				citations, notice.id(), notice);
	}

}
