package vn.chidao.document;

/**
 * An upload is not accepted.
 */
public class UploadRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final String messageKey;

	UploadRefused(String messageKey) {
		super(messageKey);
		this.messageKey = messageKey;
	}

	String messageKey() {
		return this.messageKey;
	}

}
