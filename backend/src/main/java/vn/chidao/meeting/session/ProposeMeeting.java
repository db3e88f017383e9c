package vn.chidao.meeting.session;

import vn.chidao.security.CommitteeId;

/**
 * A proposal to meet, GraphQL input {@code ProposeMeetingInput}.
 *
 * @param committeeId the body
 * @param details the meeting
 * @param reason why, 2 to 2,000 characters
 */
record ProposeMeeting(CommitteeId committeeId, MeetingDetails details, String reason) {
}
