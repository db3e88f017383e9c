package vn.chidao.meeting.invitation;

import vn.chidao.meeting.AttendanceStatus;
import vn.chidao.meeting.InvitationId;

/**
 * Who was there, GraphQL input {@code RecordAttendanceInput}.
 *
 * @param invitationId the invitation
 * @param status who was there
 */
record RecordAttendance(InvitationId invitationId, AttendanceStatus status) {
}
