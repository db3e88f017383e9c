package vn.chidao.membership.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of taking a list over.
 *
 * @param cell where, for example {@code F5}; null for the whole file
 * @param key what, in the message files
 * @param arguments what fills the message
 */
record RosterProblem(@Nullable String cell, String key, List<Object> arguments) {

	static RosterProblem of(@Nullable String cell, String key, Object... arguments) {
		return new RosterProblem(cell, key, List.of(arguments));
	}

}
