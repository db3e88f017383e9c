package vn.chidao.meeting;

/**
 * A meeting was closed.
 *
 * @param meetingId the meeting
 */
public record MeetingClosed(MeetingId meetingId) {
}
