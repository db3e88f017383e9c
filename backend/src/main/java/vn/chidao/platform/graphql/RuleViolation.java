package vn.chidao.platform.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A clause refuses the act.
 *
 * @param message what the clause asks and what was found
 * @param path the input field concerned, or null
 * @param ruleType the kind of rule that refused, an enum of the regulation module
 * @param citations every source that refuses, the strictest first
 * @param decidedBy who may decide the matter, as readable titles
 * @param wayOut what the person can do instead, or null
 */
public record RuleViolation(String message, @Nullable List<String> path, Enum<?> ruleType,
		List<? extends SourceCitation> citations, List<String> decidedBy,
		@Nullable String wayOut) implements UserError {

	@Override
	public ErrorCode code() {
		return ErrorCode.RULE_VIOLATION;
	}

}
