package vn.chidao.platform.graphql;

import java.util.List;

/**
 * A field of the input is missing or wrong.
 *
 * @param message what is wrong with the field and what is accepted
 * @param path the field inside {@code input}
 */
public record InvalidInput(String message, List<String> path) implements UserError {

	/**
	 * A refusal of one field.
	 * @param message what is wrong with it
	 * @param path its path inside {@code input}
	 * @return the refusal
	 */
	public static InvalidInput of(String message, String... path) {
		return new InvalidInput(message, List.of(path));
	}

	@Override
	public ErrorCode code() {
		return ErrorCode.INVALID_INPUT;
	}

}
