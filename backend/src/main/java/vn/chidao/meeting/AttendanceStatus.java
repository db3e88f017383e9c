package vn.chidao.meeting;

/**
 * Who was there.
 */
public enum AttendanceStatus {

	/** The invitee was there. */
	PRESENT,

	/** Absent with the chair's consent. */
	EXCUSED,

	/** Absent without consent. */
	ABSENT,

	/** The substitute was there. */
	SUBSTITUTED

}
