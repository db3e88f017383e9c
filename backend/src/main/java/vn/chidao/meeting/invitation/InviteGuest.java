package vn.chidao.meeting.invitation;

import vn.chidao.agency.AgencyId;
import vn.chidao.meeting.MeetingId;

/**
 * An agency to invite, GraphQL input {@code InviteGuestInput}.
 *
 * @param meetingId the meeting
 * @param agencyId the agency
 */
record InviteGuest(MeetingId meetingId, AgencyId agencyId) {
}
