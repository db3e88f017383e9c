package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * A rule a person confirmed, corrected or wrote, GraphQL input {@code RuleInput}.
 *
 * @param type its kind
 * @param severity what a breach does; what is usual for the kind where absent
 * @param parameters its parameters; one that is left out is not stated in the text
 * @param phrases where it stands, the main place first
 */
public record RuleInput(RuleType type, @Nullable Severity severity, List<RuleParameterInput> parameters,
		List<RulePhraseInput> phrases) {

	public RuleInput {
		parameters = List.copyOf(parameters);
		phrases = List.copyOf(phrases);
	}

	/**
	 * A parameter in codes, GraphQL input {@code RuleParameterInput}.
	 *
	 * @param name its stable name
	 * @param values its values
	 */
	public record RuleParameterInput(String name, List<String> values) {

		public RuleParameterInput {
			values = List.copyOf(values);
		}

	}

	/**
	 * Words of a provision, GraphQL input {@code RulePhraseInput}.
	 *
	 * @param anchor key of the provision
	 * @param start first character in its text; the whole text where absent
	 * @param end the character after the last
	 * @param quote the words, for a regulation whose text is not known
	 */
	public record RulePhraseInput(String anchor, @Nullable Integer start, @Nullable Integer end,
			@Nullable String quote) {
	}

}
