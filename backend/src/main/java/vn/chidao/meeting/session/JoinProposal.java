package vn.chidao.meeting.session;

import vn.chidao.meeting.MeetingId;

/**
 * A proposal to join, GraphQL input {@code JoinProposalInput}.
 *
 * @param meetingId the meeting
 */
record JoinProposal(MeetingId meetingId) {
}
