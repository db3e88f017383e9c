package vn.chidao.meeting.paper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.document.FileAccess;
import vn.chidao.document.StoredFileId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.MeetingSearch;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.NodeLoader;

/**
 * Whoever may know of a meeting may read its papers: guests and substitutes from the
 * moment the invitations are out, drafts only those who prepare.
 */
@Component
@Transactional(readOnly = true)
class PaperAccess implements FileAccess, NodeLoader {

	private final PaperRepository repository;

	private final MeetingSearch search;

	private final Viewers viewers;

	PaperAccess(PaperRepository repository, MeetingSearch search, Viewers viewers) {
		this.repository = repository;
		this.search = search;
		this.viewers = viewers;
	}

	@Override
	public Set<StoredFileId> readable(Collection<StoredFileId> files) {
		return visible(this.repository.findByFileIdIn(files.stream().map(StoredFileId::value).toList())).stream()
			.map(MeetingPaperView::fileId)
			.collect(Collectors.toSet());
	}

	@Override
	public String typeName() {
		return "MeetingPaper";
	}

	@Override
	public Map<UUID, MeetingPaperView> load(Collection<UUID> ids) {
		return visible(this.repository.findByIdIn(ids)).stream()
			.collect(Collectors.toMap((paper) -> paper.id().value(), (paper) -> paper));
	}

	private List<MeetingPaperView> visible(List<MeetingPaper> found) {
		Set<MeetingId> meetings = this.search
			.visible(this.viewers.current(), found.stream().map(MeetingPaper::meetingId).distinct().toList())
			.keySet();
		return found.stream()
			.filter((paper) -> meetings.contains(paper.meetingId()))
			.map(MeetingPaperView::of)
			.toList();
	}

}
