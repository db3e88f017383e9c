package vn.chidao.platform.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An expected refusal, returned as a value: nothing was changed.
 */
public sealed interface UserError permits InvalidInput, IllegalMove, StaleVersion, RuleViolation {

	/**
	 * What kind of refusal it is.
	 * @return a code that is never translated
	 */
	ErrorCode code();

	/**
	 * What is wrong and what to do, in the language of the request.
	 * @return a text for people
	 */
	String message();

	/**
	 * The input field concerned.
	 * @return its path inside {@code input}, or null
	 */
	@Nullable List<String> path();

}
