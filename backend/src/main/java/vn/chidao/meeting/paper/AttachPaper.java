package vn.chidao.meeting.paper;

import org.jspecify.annotations.Nullable;

import vn.chidao.document.StoredFileId;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;

/**
 * A paper to attach, GraphQL input {@code AttachPaperInput}.
 *
 * @param meetingId the meeting
 * @param fileId the uploaded file
 * @param title title; the file's name where absent
 * @param agendaItemId the agenda item it belongs to
 */
record AttachPaper(MeetingId meetingId, StoredFileId fileId, @Nullable String title,
		@Nullable AgendaItemId agendaItemId) {
}
