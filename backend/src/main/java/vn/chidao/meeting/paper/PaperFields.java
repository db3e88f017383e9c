package vn.chidao.meeting.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.document.StoredFileId;
import vn.chidao.document.StoredFileView;
import vn.chidao.document.StoredFiles;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.agenda.AgendaItems;
import vn.chidao.platform.graphql.Batch;

/**
 * The papers of a meeting, their files and where on the agenda they belong.
 */
@Controller
class PaperFields {

	private final Papers papers;

	private final StoredFiles files;

	private final AgendaItems items;

	PaperFields(Papers papers, StoredFiles files, AgendaItems items) {
		this.papers = papers;
		this.files = files;
		this.items = items;
	}

	@BatchMapping(typeName = "Meeting", field = "papers")
	Map<MeetingView, List<MeetingPaperView>> papers(List<MeetingView> meetings) {
		Map<MeetingId, List<MeetingPaperView>> found = this.papers
			.ofMeetings(meetings.stream().map(MeetingView::id).distinct().toList());
		return Batch.of(meetings, (meeting) -> found.getOrDefault(meeting.id(), List.of()));
	}

	@BatchMapping(typeName = "MeetingPaper")
	Map<MeetingPaperView, StoredFileView> file(List<MeetingPaperView> attached) {
		Map<StoredFileId, StoredFileView> found = this.files
			.views(attached.stream().map(MeetingPaperView::fileId).collect(Collectors.toSet()));
		return Batch.of(attached, (paper) -> found.get(paper.fileId()));
	}

	@BatchMapping(typeName = "MeetingPaper")
	Map<MeetingPaperView, AgendaItemView> agendaItem(List<MeetingPaperView> attached) {
		Set<AgendaItemId> wanted = attached.stream()
			.map(MeetingPaperView::agendaItemId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<AgendaItemId, AgendaItemView> found = wanted.isEmpty() ? Map.of() : this.items.views(wanted);
		return Batch.of(attached, (paper) -> paper.agendaItemId(), found);
	}

}
