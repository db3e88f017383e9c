package vn.chidao.regulation;

import java.util.List;

import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * What a rule of a kind is made of, GraphQL type {@code RuleTypeDescription}.
 *
 * @param type the kind
 * @param severity what a breach usually does
 * @param parameters its parameters
 * @param example a real rule of the kind
 */
record RuleTypeDescriptionView(RuleType type, Severity severity, List<RuleParameterDescriptionView> parameters,
		RuleExampleView example) {

	/**
	 * A real rule, GraphQL type {@code RuleExample}.
	 *
	 * @param text what it says, in the language of the request
	 * @param source where it stands
	 */
	record RuleExampleView(String text, String source) {
	}

	/**
	 * A parameter that may be filled in, GraphQL type {@code RuleParameterDescription}.
	 *
	 * @param name its stable name
	 * @param label its name in the language of the request
	 * @param kind how its values are written
	 * @param list whether it takes several
	 * @param choices the values to choose from; empty where any may be written
	 */
	record RuleParameterDescriptionView(String name, String label, ParameterShape.RuleParameterKind kind, boolean list,
			List<RuleParameterChoiceView> choices) {
	}

	/**
	 * A value to choose, GraphQL type {@code RuleParameterChoice}.
	 *
	 * @param code as sent
	 * @param label as read
	 */
	record RuleParameterChoiceView(String code, String label) {
	}

}
