package vn.chidao.support.process;

/**
 * Something outside the program is missing or in the way. The message is one line for the
 * person at the terminal and says what to do.
 */
public class StartupFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StartupFailure(String message) {
		super(message);
	}

	public StartupFailure(String message, Throwable cause) {
		super(message, cause);
	}

}
