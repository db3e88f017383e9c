package vn.chidao.meeting;

/**
 * An invitee answered, or asked to be absent.
 *
 * @param meetingId the meeting
 * @param invitationId the invitation
 */
public record InvitationAnswered(MeetingId meetingId, InvitationId invitationId) {
}
