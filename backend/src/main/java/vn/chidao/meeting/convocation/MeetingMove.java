package vn.chidao.meeting.convocation;

import vn.chidao.meeting.MeetingId;

/**
 * A meeting to convene, open or close, GraphQL inputs {@code ConvokeMeetingInput},
 * {@code OpenMeetingInput} and {@code CloseMeetingInput}.
 *
 * @param meetingId the meeting
 * @param expectedVersion the version the client read
 */
record MeetingMove(MeetingId meetingId, int expectedVersion) {
}
