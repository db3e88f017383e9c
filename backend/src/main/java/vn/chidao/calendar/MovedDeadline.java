package vn.chidao.calendar;

import java.time.Instant;

import vn.chidao.platform.graphql.NodeId;

/**
 * An open deadline that a change of the calendar moves.
 *
 * @param kind what is due
 * @param subjectId the meeting or the report concerned
 * @param title title of the meeting or the report
 * @param committee short name of the body that meets, or under whose regulation it is
 * owed
 * @param before the deadline as it stands
 * @param after the deadline after the change
 */
public record MovedDeadline(MovedDeadlineKind kind, NodeId subjectId, String title, String committee, Instant before,
		Instant after) {

	/**
	 * The former name of {@link #subjectId}, for those who still ask by it.
	 * @return the same id
	 */
	public NodeId meetingId() {
		return this.subjectId;
	}

}
