package vn.chidao.meeting.session;

import vn.chidao.security.CommitteeId;

/**
 * A meeting to prepare, GraphQL input {@code PrepareMeetingInput}.
 *
 * @param committeeId the body
 * @param details the meeting
 */
record PrepareMeeting(CommitteeId committeeId, MeetingDetails details) {
}
