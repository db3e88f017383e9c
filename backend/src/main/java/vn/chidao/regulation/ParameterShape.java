package vn.chidao.regulation;

import java.util.List;

/**
 * What a parameter of a rule type can be.
 *
 * @param name its stable name
 * @param kind how its values are written
 * @param list whether it takes several values
 * @param choices all values it takes, where there is a fixed set
 */
record ParameterShape(String name, RuleParameterKind kind, boolean list, List<String> choices) {

	ParameterShape {
		choices = List.copyOf(choices);
	}

	/** How values are written; GraphQL enum {@code RuleParameterKind}. */
	enum RuleParameterKind {

		FLAG, NUMBER, HOLDER, PERIOD, DAY_OF_YEAR, CHOICE, TEXT, CODE, SHARE

	}

}
