package vn.chidao.meeting.session;

import vn.chidao.meeting.MeetingId;

/**
 * An act that ends a meeting before it opens, GraphQL inputs {@code DeclineProposalInput}
 * and {@code CancelMeetingInput}.
 *
 * @param meetingId the meeting
 * @param expectedVersion the version the client read
 * @param reason why, 2 to 2,000 characters
 */
record ReasonedMove(MeetingId meetingId, int expectedVersion, String reason) {
}
