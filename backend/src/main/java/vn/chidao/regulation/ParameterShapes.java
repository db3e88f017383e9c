package vn.chidao.regulation;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.ParameterShape.RuleParameterKind;
import vn.chidao.regulation.engine.rules.InvalidParametersException;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Problem;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * The parameters of every rule type, asked of the engine itself: it is given values that
 * are nothing, and its answer says what it would take. So a new rule type can be filled
 * in without a word here.
 */
final class ParameterShapes {

	private static final Pattern CONSTANTS = Pattern.compile("[A-Z][A-Z_0-9]*(?:, [A-Z][A-Z_0-9]*)*");

	private static final Object NOTHING = new Object();

	private static final Map<RuleType, List<ParameterShape>> SHAPES = new EnumMap<>(RuleType.class);

	static {
		for (RuleType type : RuleType.values()) {
			SHAPES.put(type, shapes(type));
		}
	}

	private ParameterShapes() {
	}

	/** The parameters of a type, in the order the engine reads them. */
	static List<ParameterShape> of(RuleType type) {
		return SHAPES.getOrDefault(type, List.of());
	}

	private static List<ParameterShape> shapes(RuleType type) {
		Asked asked = new Asked((name) -> NOTHING);
		List<Problem> answers = answers(type, asked);
		Set<String> lists = new LinkedHashSet<>();
		answers.stream().filter((answer) -> answer.detail().equals("a list")).map(Problem::path).forEach(lists::add);
		List<Problem> elements = answers(type, new Asked((name) -> lists.contains(name) ? List.of(NOTHING) : null));
		List<ParameterShape> shapes = new ArrayList<>();
		for (String name : asked.names) {
			boolean list = lists.contains(name);
			(list ? elements : answers).stream()
				.filter((answer) -> answer.kind() == InvalidParametersException.Kind.WRONG_TYPE
						&& answer.path().equals(list ? name + "[0]" : name))
				.findFirst()
				.ifPresent((answer) -> shapes.add(shape(name, answer.detail(), list)));
		}
		return List.copyOf(shapes);
	}

	private static List<Problem> answers(RuleType type, Asked asked) {
		try {
			type.read(asked);
			return List.of();
		}
		catch (InvalidParametersException ex) {
			return ex.problems();
		}
	}

	private static ParameterShape shape(String name, String expected, boolean list) {
		if (CONSTANTS.matcher(expected).matches()) {
			return new ParameterShape(name, RuleParameterKind.CHOICE, list, Arrays.asList(expected.split(", ", -1)));
		}
		RuleParameterKind kind = switch (expected) {
			case "true or false" -> RuleParameterKind.FLAG;
			case "a whole number" -> RuleParameterKind.NUMBER;
			case "a holder" -> RuleParameterKind.HOLDER;
			case "a text" -> RuleParameterKind.TEXT;
			default -> expected.startsWith("a share") ? RuleParameterKind.SHARE : expected.startsWith("a period")
					? RuleParameterKind.PERIOD
					: expected.startsWith("a day of the year") ? RuleParameterKind.DAY_OF_YEAR : RuleParameterKind.CODE;
		};
		return new ParameterShape(name, kind, list, List.of());
	}

	/** Parameters that answer every question and remember what was asked. */
	private static final class Asked extends AbstractMap<String, Object> {

		private final Function<String, @Nullable Object> answer;

		private final Set<String> names = new LinkedHashSet<>();

		Asked(Function<String, @Nullable Object> answer) {
			this.answer = answer;
		}

		@Override
		public @Nullable Object get(@Nullable Object name) {
			String asked = String.valueOf(name);
			this.names.add(asked);
			return this.answer.apply(asked);
		}

		@Override
		public Set<Entry<String, Object>> entrySet() {
			return Set.of();
		}

	}

}
