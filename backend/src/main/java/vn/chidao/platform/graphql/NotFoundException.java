package vn.chidao.platform.graphql;

/**
 * There is no such object, or the actor may not know whether there is.
 */
public class NotFoundException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * A new error.
	 * @param messageKey the key of its text in the message files
	 * @param arguments what fills the text
	 */
	public NotFoundException(String messageKey, Object... arguments) {
		super(ApiErrorCode.NOT_FOUND, messageKey, null, arguments);
	}

	/**
	 * The usual answer, which gives nothing away.
	 */
	public NotFoundException() {
		this("error.notFound");
	}

}
