package vn.chidao.platform.settings;

import java.util.List;

/**
 * A setting still has the value of the example file.
 */
class ExampleSecretException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ExampleSecretException(List<String> names) {
		super("These settings still have the example's value: " + String.join(", ", names));
	}

}
