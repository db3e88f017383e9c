package vn.chidao.platform.graphql;

/**
 * The actor may know of the object, but may not do this with it.
 */
public class ForbiddenException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * A new error.
	 * @param messageKey the key of its text in the message files
	 * @param arguments what fills the text
	 */
	public ForbiddenException(String messageKey, Object... arguments) {
		super(ApiErrorCode.FORBIDDEN, messageKey, null, arguments);
	}

}
