package vn.chidao.meeting.invitation;

import vn.chidao.meeting.InvitationId;

/**
 * A wish to be absent, GraphQL input {@code RequestAbsenceInput}.
 *
 * @param invitationId the viewer's invitation
 * @param reason why, 2 to 2,000 characters
 */
record RequestAbsence(InvitationId invitationId, String reason) {
}
