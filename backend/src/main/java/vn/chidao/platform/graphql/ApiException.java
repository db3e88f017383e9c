package vn.chidao.platform.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Something a client is told as a top-level error. Expected refusals are not exceptions
 * but {@link UserError}s.
 */
public abstract class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ApiErrorCode code;

	private final String messageKey;

	private final transient Object[] arguments;

	/**
	 * A new error.
	 * @param code what kind it is
	 * @param messageKey the key of its text in the message files
	 * @param cause what lies beneath, for the log
	 * @param arguments what fills the text
	 */
	protected ApiException(ApiErrorCode code, String messageKey, @Nullable Throwable cause, Object... arguments) {
		super(messageKey, cause);
		this.code = code;
		this.messageKey = messageKey;
		this.arguments = arguments.clone();
	}

	/**
	 * What kind of error it is.
	 * @return the code clients switch on
	 */
	public ApiErrorCode code() {
		return this.code;
	}

	/**
	 * The key of the text in the message files.
	 * @return a message key
	 */
	public String messageKey() {
		return this.messageKey;
	}

	/**
	 * What fills the text.
	 * @return message arguments
	 */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
