package vn.chidao.meeting.paper;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.document.StoredFileId;
import vn.chidao.document.StoredFileView;
import vn.chidao.document.StoredFiles;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingPaperId;
import vn.chidao.meeting.agenda.AgendaItems;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Hands out papers together with their meeting, which is locked first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperDesk {

	private final PaperRepository repository;

	private final MeetingDesk desk;

	private final StoredFiles files;

	private final AgendaItems items;

	PaperDesk(PaperRepository repository, MeetingDesk desk, StoredFiles files, AgendaItems items) {
		this.repository = repository;
		this.desk = desk;
		this.files = files;
		this.items = items;
	}

	/**
	 * A paper in the hands of somebody.
	 *
	 * @param paper the paper
	 * @param handling its meeting and who acts
	 */
	record PaperHandling(MeetingPaper paper, Handling handling) {
	}

	PaperHandling take(MeetingPaperId id) {
		MeetingId meeting = this.repository.meetingOf(id.value())
			.map(MeetingId::new)
			.orElseThrow(NotFoundException::new);
		Handling handling = this.desk.take(meeting);
		return new PaperHandling(this.repository.findById(id.value()).orElseThrow(NotFoundException::new), handling);
	}

	Handling take(MeetingId id) {
		return this.desk.take(id);
	}

	/** The file, if the actor may read it: nobody attaches what they may not know. */
	StoredFileView file(StoredFileId id) {
		return this.files.get(id);
	}

	boolean isOnAgenda(AgendaItemId item, MeetingId meeting) {
		return Optional.ofNullable(this.items.views(List.of(item)).get(item))
			.filter((found) -> found.meetingId().equals(meeting))
			.isPresent();
	}

	List<MeetingPaper> papersOf(MeetingId meeting) {
		return this.repository.findByMeetingIdInOrderByCreatedAtAscIdAsc(List.of(meeting.value()));
	}

	MeetingPaperView keep(MeetingPaper paper) {
		return MeetingPaperView.of(this.repository.saveAndFlush(paper));
	}

	void remove(MeetingPaper paper) {
		this.repository.delete(paper);
	}

}
