package vn.chidao.meeting.convocation;

import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;

/**
 * Who shall chair, GraphQL input {@code DesignateChairInput}.
 *
 * @param meetingId the meeting
 * @param expectedVersion the version the client read
 * @param membershipId the member who shall chair
 */
record DesignateChair(MeetingId meetingId, int expectedVersion, MembershipId membershipId) {
}
