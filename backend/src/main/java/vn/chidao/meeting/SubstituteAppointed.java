package vn.chidao.meeting;

/**
 * A member named who attends in their place.
 *
 * @param meetingId the meeting
 * @param invitationId the invitation
 */
public record SubstituteAppointed(MeetingId meetingId, InvitationId invitationId) {
}
