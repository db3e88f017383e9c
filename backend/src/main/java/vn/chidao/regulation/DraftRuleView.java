package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.draft.DraftRuleState;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.recognition.Confidence;

/**
 * A rule of a draft in words, GraphQL type {@code DraftRule}.
 *
 * @param code its name within the regulation
 * @param state where it stands
 * @param type its kind
 * @param severity what a breach does
 * @param explanation what it asks, in the language of the request
 * @param parameters its parameters in words and codes
 * @param notStated names of parameters the text is silent about
 * @param phrases where it stands, the main place first
 * @param confidence how sure the reading is, null for what was not read
 * @param sourceQuality how much of the text behind it is known
 * @param validFrom first day, where it has its own
 * @param validTo last day, where it has one
 */
record DraftRuleView(String code, DraftRuleState state, RuleType type, Severity severity, String explanation,
		List<RuleParameterView> parameters, List<String> notStated, List<DraftRulePhraseView> phrases,
		@Nullable Confidence confidence, SourceQuality sourceQuality, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo) {

	/**
	 * Where a rule stands, GraphQL type {@code DraftRulePhrase}.
	 *
	 * @param label how the place is cited
	 * @param anchor key of the provision, null where only a summary is known
	 * @param start first character in the provision's text, null where the words are not
	 * in it
	 * @param end the character after the last
	 * @param quote the words, if they were seen
	 */
	record DraftRulePhraseView(String label, @Nullable String anchor, @Nullable Integer start, @Nullable Integer end,
			@Nullable String quote) {

	}

}
