package vn.chidao.meeting;

/**
 * A paper was attached to a meeting.
 *
 * @param meetingId the meeting
 * @param paperId the paper
 */
public record PaperAttached(MeetingId meetingId, MeetingPaperId paperId) {
}
