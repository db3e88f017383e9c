package vn.chidao.platform.graphql;

/**
 * Someone else is doing this at the moment.
 */
public class ConflictException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * A new error.
	 * @param messageKey the key of its text in the message files
	 * @param arguments what fills the text
	 */
	public ConflictException(String messageKey, Object... arguments) {
		super(ApiErrorCode.CONFLICT, messageKey, null, arguments);
	}

}
