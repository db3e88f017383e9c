package vn.chidao.regulation.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ParameterValue;
import vn.chidao.regulation.engine.rules.Rule;

/**
 * Whether rules take away what another rule gave: each parameter says itself which of its
 * changes does. A breach that weighs more than before takes something away, too.
 */
public final class Narrowing {

	private Narrowing() {
	}

	/**
	 * The rules that are left out or narrowed.
	 * @param before the rules that hold
	 * @param after the rules that shall hold
	 * @return rules of before that no rule of after gives in full
	 */
	public static List<RuleDefinition> lost(Collection<RuleDefinition> before, Collection<RuleDefinition> after) {
		return before.stream().filter((rule) -> after.stream().noneMatch((other) -> keeps(rule, other))).toList();
	}

	private static boolean keeps(RuleDefinition before, RuleDefinition after) {
		return before.type() == after.type() && before.severity().compareTo(after.severity()) <= 0
				&& !narrows(values(before.rule()), values(after.rule()));
	}

	private static Map<String, ParameterValue> values(Rule rule) {
		return rule.values().stream().collect(Collectors.toMap(ParameterValue::name, Function.identity()));
	}

	private static boolean narrows(Map<String, ParameterValue> before, Map<String, ParameterValue> after) {
		return Stream.concat(before.values().stream(), after.values().stream())
			.anyMatch((parameter) -> parameter.narrowedBy()
				.narrows(value(before, parameter.name()), value(after, parameter.name())));
	}

	private static @Nullable Object value(Map<String, ParameterValue> values, String name) {
		ParameterValue stated = values.get(name);
		return (stated != null && stated.inText()) ? stated.value() : null;
	}

}
