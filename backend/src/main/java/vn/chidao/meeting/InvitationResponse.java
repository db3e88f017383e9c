package vn.chidao.meeting;

/**
 * What an invitee answered.
 */
public enum InvitationResponse {

	/** No answer yet. */
	PENDING,

	/** Will attend. */
	ATTENDING,

	/** Has asked to be absent. */
	ABSENCE_REQUESTED,

	/** May be absent: the chair consented. */
	ABSENCE_GRANTED,

	/** Must attend: the chair did not consent. */
	ABSENCE_REFUSED

}
