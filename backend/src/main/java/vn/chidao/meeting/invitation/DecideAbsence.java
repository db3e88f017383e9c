package vn.chidao.meeting.invitation;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.InvitationId;

/**
 * The chair's answer to a wish to be absent, GraphQL input {@code DecideAbsenceInput}.
 *
 * @param invitationId the invitation
 * @param granted whether the chair consents
 * @param note words to the member, at most 2,000 characters
 */
record DecideAbsence(InvitationId invitationId, boolean granted, @Nullable String note) {
}
