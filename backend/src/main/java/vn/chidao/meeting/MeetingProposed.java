package vn.chidao.meeting;

/**
 * A meeting was proposed to those who may convene it.
 *
 * @param meetingId the meeting
 */
public record MeetingProposed(MeetingId meetingId) {
}
