package vn.chidao.platform.graphql;

/**
 * The closed list of {@code extensions.code} in top-level errors. Codes are never
 * localised.
 */
public enum ApiErrorCode {

	/** No valid token. */
	UNAUTHENTICATED,
	/** The actor may know of the object, but not do this with it. */
	FORBIDDEN,
	/** There is no such object, or the actor may not know of it. */
	NOT_FOUND,
	/** The request itself is wrong: an id, an argument, a limit. */
	BAD_USER_INPUT,
	/** Too many requests. */
	RATE_LIMITED,
	/** Someone else is doing this right now, or did. */
	CONFLICT,
	/** A fault on the server; the trace id finds it in the log. */
	INTERNAL

}
