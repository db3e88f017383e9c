package vn.chidao.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A parameter the text was thought to leave open, GraphQL input
 * {@code CompleteRuleParameterInput}.
 *
 * @param ruleId the rule
 * @param expectedVersion the version of the regulation the client read
 * @param parameter the parameter
 * @param phrase where it stands
 * @param sourceQuality how much of the text behind it is known
 * @param validFrom first day on which it is judged by; today where absent
 */
record CompleteRuleParameter(RuleId ruleId, int expectedVersion, RuleInput.RuleParameterInput parameter,
		RuleInput.RulePhraseInput phrase, SourceQuality sourceQuality, @Nullable LocalDate validFrom) {

}
