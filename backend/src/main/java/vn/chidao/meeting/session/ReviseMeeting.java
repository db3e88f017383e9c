package vn.chidao.meeting.session;

import vn.chidao.meeting.MeetingId;

/**
 * Changed details, GraphQL input {@code ReviseMeetingInput}.
 *
 * @param meetingId the meeting
 * @param expectedVersion the version the client read
 * @param details the details as they shall be
 */
record ReviseMeeting(MeetingId meetingId, int expectedVersion, MeetingDetails details) {
}
