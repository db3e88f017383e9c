package vn.chidao.meeting;

/**
 * A meeting was opened.
 *
 * @param meetingId the meeting
 */
public record MeetingOpened(MeetingId meetingId) {
}
