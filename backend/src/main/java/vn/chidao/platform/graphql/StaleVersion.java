package vn.chidao.platform.graphql;

import java.util.List;

/**
 * Somebody changed the object after the client read it; nothing was overwritten.
 *
 * @param message says so
 * @param path the input field, normally {@code expectedVersion}
 * @param current the view of the object as it is now
 */
public record StaleVersion(String message, List<String> path, Object current) implements UserError {

	/**
	 * A refusal of an outdated {@code expectedVersion}.
	 * @param message says that the object changed
	 * @param current the view of the object as it is now
	 * @return the refusal
	 */
	public static StaleVersion of(String message, Object current) {
		return new StaleVersion(message, List.of("expectedVersion"), current);
	}

	@Override
	public ErrorCode code() {
		return ErrorCode.STALE_VERSION;
	}

}
