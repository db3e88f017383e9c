package vn.chidao.meeting;

/**
 * A meeting was declined or called off.
 *
 * @param meetingId the meeting
 */
public record MeetingCancelled(MeetingId meetingId) {
}
