package vn.chidao.meeting;

/**
 * A meeting was convened; its invitations are out.
 *
 * @param meetingId the meeting
 */
public record MeetingConvoked(MeetingId meetingId) {
}
