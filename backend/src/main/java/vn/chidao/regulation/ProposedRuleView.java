package vn.chidao.regulation;

import java.util.List;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.recognition.Confidence;

/**
 * A rule read from a text, GraphQL type {@code ProposedRule}.
 *
 * @param type its kind
 * @param severity what a breach would usually do
 * @param explanation what it asks, in the language of the request
 * @param parameters its parameters in words and codes
 * @param notStated names of parameters the text is silent about
 * @param phrases where it was read, the main place first
 * @param confidence how sure the reading is
 */
public record ProposedRuleView(RuleType type, Severity severity, String explanation, List<RuleParameterView> parameters,
		List<String> notStated, List<RulePhraseView> phrases, Confidence confidence) {

	/**
	 * Words of a provision, GraphQL type {@code RulePhrase}.
	 *
	 * @param anchor key of the provision
	 * @param start first character in its text
	 * @param end the character after the last
	 * @param text the words
	 */
	public record RulePhraseView(String anchor, int start, int end, String text) {
	}

}
