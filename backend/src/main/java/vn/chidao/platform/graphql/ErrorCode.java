package vn.chidao.platform.graphql;

/**
 * What kind of refusal a {@link UserError} is.
 */
public enum ErrorCode {

	/** A clause of a regulation, or a national rule, refuses the act. */
	RULE_VIOLATION,
	/** A field of the input is missing or wrong. */
	INVALID_INPUT,
	/** The object is not in a state that allows the act. */
	ILLEGAL_MOVE,
	/** Somebody changed the object after the client read it. */
	STALE_VERSION

}
