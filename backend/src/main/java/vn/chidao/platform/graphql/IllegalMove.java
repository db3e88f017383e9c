package vn.chidao.platform.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The object is not in a state that allows the act.
 *
 * @param message which state stands in the way and what comes first
 * @param path the input field concerned, or null
 */
public record IllegalMove(String message, @Nullable List<String> path) implements UserError {

	/**
	 * A refusal of the whole act.
	 * @param message which state stands in the way
	 * @return the refusal
	 */
	public static IllegalMove of(String message) {
		return new IllegalMove(message, null);
	}

	@Override
	public ErrorCode code() {
		return ErrorCode.ILLEGAL_MOVE;
	}

}
