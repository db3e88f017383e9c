package vn.chidao.platform.graphql;

/**
 * The request itself is wrong in a way its sender could have known: a malformed id, a
 * page too large. What only the domain can tell is an {@link InvalidInput} instead.
 */
public class BadInputException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * A new error.
	 * @param messageKey the key of its text in the message files
	 * @param arguments what fills the text
	 */
	public BadInputException(String messageKey, Object... arguments) {
		super(ApiErrorCode.BAD_USER_INPUT, messageKey, null, arguments);
	}

	/**
	 * A new error.
	 * @param messageKey the key of its text in the message files
	 * @param cause what lies beneath
	 */
	public BadInputException(String messageKey, Throwable cause) {
		super(ApiErrorCode.BAD_USER_INPUT, messageKey, cause);
	}

}
