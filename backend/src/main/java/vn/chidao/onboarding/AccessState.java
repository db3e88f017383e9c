package vn.chidao.onboarding;

/**
 * How far a person is on the way into the system.
 */
enum AccessState {

	/** No account, and none on the way. */
	NOT_INVITED,
	/** Begun, but the message did not go out: it can be sent again. */
	PENDING,
	/** Has an account, and has not signed in yet. */
	INVITED,
	/** Has signed in. */
	ACTIVE

}
