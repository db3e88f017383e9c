package vn.chidao.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** Parameters as codes, the way clients send and receive them, and as the engine does. */
final class ParameterCodes {

	private ParameterCodes() {
	}

	/**
	 * What the engine reads. A value of the wrong kind stays what it is, for the engine
	 * to refuse.
	 */
	static Object read(RuleType type, RuleInput.RuleParameterInput parameter) {
		Optional<ParameterShape> shape = ParameterShapes.of(type)
			.stream()
			.filter((candidate) -> candidate.name().equals(parameter.name()))
			.findFirst();
		boolean list = shape.map(ParameterShape::list).orElse(false);
		if (list || parameter.values().size() > 1) {
			return parameter.values();
		}
		String value = parameter.values().getFirst().strip();
		return switch (shape.map(ParameterShape::kind).orElse(ParameterShape.RuleParameterKind.TEXT)) {
			case FLAG -> (value.equals("true") || value.equals("false")) ? Boolean.valueOf(value) : value;
			case NUMBER -> value.matches("-?\\d{1,9}") ? Integer.valueOf(value) : value;
			default -> value;
		};
	}

	/** The codes of a parameter's value; empty when it is not set. */
	static List<String> write(Map<String, Object> parameters, String name) {
		Object value = parameters.get(name);
		if (value == null) {
			return List.of();
		}
		return (value instanceof List<?> values) ? values.stream().map(String::valueOf).toList()
				: List.of(String.valueOf(value));
	}

}
