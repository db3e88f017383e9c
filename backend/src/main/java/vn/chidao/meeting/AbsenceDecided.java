package vn.chidao.meeting;

/**
 * The chair answered a wish to be absent.
 *
 * @param meetingId the meeting
 * @param invitationId the invitation
 */
public record AbsenceDecided(MeetingId meetingId, InvitationId invitationId) {
}
