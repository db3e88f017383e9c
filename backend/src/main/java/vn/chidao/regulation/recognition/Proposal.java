package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * A rule read from a text, for a person to confirm.
 *
 * @param rule the rule with the parameters the text states
 * @param notStated names of parameters the text is silent about; silence does not mean
 * that there is no duty
 * @param phrases where it was read, the main place first; never empty
 * @param confidence how sure the reading is
 */
public record Proposal(Rule rule, List<String> notStated, List<Phrase> phrases, Confidence confidence) {

	public Proposal {
		notStated = List.copyOf(notStated);
		phrases = List.copyOf(phrases);
	}

	public RuleType type() {
		return this.rule.type();
	}

	/** The parameters as the engine reads them. */
	public Map<String, Object> parameters() {
		return this.rule.parameters();
	}

	/** The key of the provision it was mainly read from. */
	public String anchor() {
		return this.phrases.getFirst().anchor();
	}

	/**
	 * Words of a provision.
	 *
	 * @param anchor key of the provision
	 * @param start first character in the provision's text, from 0
	 * @param end the character after the last
	 * @param text the words as printed
	 */
	public record Phrase(String anchor, int start, int end, String text) {
	}

}
