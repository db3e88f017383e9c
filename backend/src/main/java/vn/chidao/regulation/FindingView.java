package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * A judgement in words, GraphQL type {@code Finding}.
 *
 * @param ruleType kind of rule
 * @param severity how serious
 * @param message what the rule asks and what was found
 * @param citations every source
 * @param decidedBy who may decide the matter, as readable titles
 * @param wayOut what can be done
 */
public record FindingView(RuleType ruleType, Severity severity, String message, List<CitationView> citations,
		List<String> decidedBy, @Nullable String wayOut) {

	public FindingView {
		citations = List.copyOf(citations);
		decidedBy = List.copyOf(decidedBy);
	}

}
