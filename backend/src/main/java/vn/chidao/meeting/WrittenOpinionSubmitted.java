package vn.chidao.meeting;

/**
 * A member gave an opinion in writing.
 *
 * @param meetingId the meeting
 * @param invitationId the invitation
 */
public record WrittenOpinionSubmitted(MeetingId meetingId, InvitationId invitationId) {
}
