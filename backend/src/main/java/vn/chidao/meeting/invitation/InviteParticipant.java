package vn.chidao.meeting.invitation;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;

/**
 * Somebody to invite to a working session, GraphQL input {@code InviteParticipantInput}.
 *
 * @param meetingId the working session
 * @param membershipId who, by a seat in the committee or a body under its regulation
 */
record InviteParticipant(MeetingId meetingId, MembershipId membershipId) {
}
