package vn.chidao.meeting.invitation;

import vn.chidao.meeting.InvitationId;
import vn.chidao.security.PersonId;

/**
 * Who attends in a member's place, GraphQL input {@code AppointSubstituteInput}.
 *
 * @param invitationId the invitation, with the absence granted
 * @param personId the substitute
 */
record AppointSubstitute(InvitationId invitationId, PersonId personId) {
}
