package vn.chidao.calendar;

import java.time.Instant;

import vn.chidao.platform.graphql.NodeId;

/**
 * An open deadline that a change of the calendar moves.
 *
 * @param kind what is due
 * @param meetingId the meeting concerned
 * @param title title of the meeting
 * @param committee short name of the body that meets
 * @param before the deadline as it stands
 * @param after the deadline after the change
 */
public record MovedDeadline(MovedDeadlineKind kind, NodeId meetingId, String title, String committee, Instant before,
		Instant after) {
}
