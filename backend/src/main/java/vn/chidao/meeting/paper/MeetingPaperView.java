package vn.chidao.meeting.paper;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.document.StoredFileId;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.MeetingPaperId;

/**
 * A paper of a meeting as others see it, GraphQL type {@code MeetingPaper}.
 *
 * @param id its id
 * @param meetingId the meeting
 * @param fileId the stored file
 * @param title title
 * @param agendaItemId the agenda item it belongs to
 * @param attachedAt when it was attached
 * @param inTime whether it went out in time; null before it went out, and where no rule
 * says
 */
public record MeetingPaperView(MeetingPaperId id, MeetingId meetingId, StoredFileId fileId, String title,
		@Nullable AgendaItemId agendaItemId, Instant attachedAt, @Nullable Boolean inTime) {

	static MeetingPaperView of(MeetingPaper paper) {
		UUID item = paper.agendaItemId();
		return new MeetingPaperView(paper.id(), paper.meetingId(), new StoredFileId(paper.fileId()), paper.title(),
				(item != null) ? new AgendaItemId(item) : null, paper.createdAt(), paper.inTime());
	}

}
