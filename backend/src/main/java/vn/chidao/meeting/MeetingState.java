package vn.chidao.meeting;

/**
 * Where a meeting stands.
 */
public enum MeetingState {

	/** Proposed; waits for somebody who may convene. */
	PROPOSED,

	/** Being prepared; nobody is invited yet. */
	DRAFT,

	/** Convened; invitations are out. */
	INVITED,

	/** Under way. */
	IN_PROGRESS,

	/** Over; read-only, but opinions still owed may be given. */
	CLOSED,

	/** Declined or called off. */
	CANCELLED

}
