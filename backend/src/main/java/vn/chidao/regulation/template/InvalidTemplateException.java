package vn.chidao.regulation.template;

import java.io.Serial;

/**
 * A template file is wrong; the message says where.
 */
public class InvalidTemplateException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	InvalidTemplateException(String path, String problem) {
		super(path + ": " + problem);
	}

	InvalidTemplateException(String path, Exception cause) {
		super(path + ": " + cause.getMessage(), cause);
	}

}
