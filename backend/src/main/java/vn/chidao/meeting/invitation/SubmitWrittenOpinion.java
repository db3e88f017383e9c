package vn.chidao.meeting.invitation;

import vn.chidao.meeting.InvitationId;

/**
 * A written opinion, GraphQL input {@code SubmitWrittenOpinionInput}.
 *
 * @param invitationId the viewer's invitation
 * @param text the words, 2 to 20,000 characters
 */
record SubmitWrittenOpinion(InvitationId invitationId, String text) {
}
