package vn.chidao.regulation.engine.rules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Kind;
import vn.chidao.regulation.engine.rules.InvalidParametersException.Problem;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.HolderCodes;

/**
 * Reads typed values out of a plain map and collects what is wrong with it. After a
 * problem a harmless value is returned, so that reading goes on to the next problem.
 */
final class Parameters {

	private static final int MAX_NUMBER = 366;

	private final Map<String, ?> values;

	private final Set<String> read = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	Parameters(Map<String, ?> values) {
		this.values = values;
	}

	void refuseIfInvalid() {
		this.values.keySet()
			.stream()
			.filter((name) -> !this.read.contains(name))
			.sorted()
			.forEach((name) -> add(name, Kind.UNKNOWN_PARAMETER, ""));
		if (!this.problems.isEmpty()) {
			throw new InvalidParametersException(this.problems);
		}
	}

	void contradiction(String name, String detail) {
		add(name, Kind.CONTRADICTION, detail);
	}

	boolean flag(String name, boolean unset) {
		Object value = value(name);
		if (value == null) {
			return unset;
		}
		if (value instanceof Boolean flag) {
			return flag;
		}
		add(name, Kind.WRONG_TYPE, "true or false");
		return unset;
	}

	@Nullable Integer number(String name) {
		Object value = value(name);
		if (value == null) {
			return null;
		}
		if (!(value instanceof Integer || value instanceof Long)) {
			add(name, Kind.WRONG_TYPE, "a whole number");
			return null;
		}
		long number = ((Number) value).longValue();
		if (number < 0 || number > MAX_NUMBER) {
			add(name, Kind.OUT_OF_RANGE, "0 to " + MAX_NUMBER);
			return null;
		}
		return (int) number;
	}

	int requiredNumber(String name) {
		Integer number = number(name);
		if (number == null && value(name) == null) {
			add(name, Kind.MISSING, "");
		}
		return (number != null) ? number : 0;
	}

	<E extends Enum<E>> E choice(String name, Class<E> type, E unset) {
		Optional<E> choice = choice(name, type);
		return choice.orElse(unset);
	}

	<E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
		return scalar(name, (text) -> constant(type, text), names(type));
	}

	<E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
		if (value(name) == null) {
			add(name, Kind.MISSING, names(type));
		}
		return choice(name, type).orElse(type.getEnumConstants()[0]);
	}

	<E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
		EnumSet<E> choices = EnumSet.noneOf(type);
		choices.addAll(list(name, (text) -> constant(type, text), names(type)));
		return choices;
	}

	Optional<Holder> holder(String name) {
		return scalar(name, HolderCodes::parse, "a holder");
	}

	List<Holder> holders(String name) {
		return list(name, HolderCodes::parse, "a holder");
	}

	List<Holder> requiredHolders(String name) {
		List<Holder> holders = holders(name);
		if (holders.isEmpty() && (!(value(name) instanceof List<?> list) || list.isEmpty())) {
			add(name, Kind.MISSING, "");
		}
		return holders;
	}

	Optional<String> text(String name) {
		return scalar(name, Parameters::parseText, "a text");
	}

	List<String> texts(String name) {
		return list(name, Parameters::parseText, "a text");
	}

	Holder requiredHolder(String name) {
		if (value(name) == null) {
			add(name, Kind.MISSING, "");
		}
		return holder(name).orElse(Holder.HEAD);
	}

	Seal requiredSeal(String name) {
		if (value(name) == null) {
			missing(name);
		}
		return scalar(name, Seal::parse, "OWN_AGENCY or name:…").orElse(Seal.OWN_AGENCY);
	}

	List<Step> requiredSteps(String name) {
		List<Step> steps = list(name, Step::parse, "a step such as DRAFT/HELPER");
		if (steps.isEmpty() && (!(value(name) instanceof List<?> list) || list.isEmpty())) {
			missing(name);
		}
		if (steps.stream().map(Step::act).distinct().count() < steps.size()) {
			contradiction(name, "a step occurs twice");
		}
		return steps;
	}

	<E extends Enum<E>> Set<E> requiredChoices(String name, Class<E> type) {
		Set<E> choices = choices(name, type);
		if (choices.isEmpty() && (!(value(name) instanceof List<?> list) || list.isEmpty())) {
			add(name, Kind.MISSING, names(type));
		}
		return choices;
	}

	Optional<Share> share(String name) {
		return scalar(name, Share::parse, "a share such as >=2/3 or >1/2");
	}

	/** A share as rules were written before shares were: in whole per cent. */
	Optional<Share> percentBefore(String name) {
		Object value = value(name);
		if (value == null) {
			return Optional.empty();
		}
		Optional<Share> share = Share.parse(">=" + value + "/100");
		if (share.isEmpty()) {
			outOfRange(name, "1 to 100");
		}
		return share;
	}

	void outOfRange(String name, String range) {
		add(name, Kind.OUT_OF_RANGE, range);
	}

	Optional<Period> period(String name) {
		return scalar(name, Parameters::parsePeriod, "a period such as P3M or P1W");
	}

	List<Period> periods(String name) {
		return list(name, Parameters::parsePeriod, "a period such as P3M or P1W");
	}

	List<MonthDay> monthDays(String name) {
		return list(name, (text) -> attempt("--" + text, MonthDay::parse), "a day of the year such as 06-15");
	}

	<T> List<T> list(String name, Function<String, Optional<T>> parser, String expected) {
		Object value = value(name);
		if (value == null) {
			return List.of();
		}
		if (!(value instanceof List<?> elements)) {
			add(name, Kind.WRONG_TYPE, "a list");
			return List.of();
		}
		List<T> parsed = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			parse(name + "[" + i + "]", elements.get(i), parser, expected).ifPresent(parsed::add);
		}
		return List.copyOf(parsed);
	}

	private <T> Optional<T> scalar(String name, Function<String, Optional<T>> parser, String expected) {
		Object value = value(name);
		return (value == null) ? Optional.empty() : parse(name, value, parser, expected);
	}

	private <T> Optional<T> parse(String path, @Nullable Object value, Function<String, Optional<T>> parser,
			String expected) {
		if (!(value instanceof String text)) {
			add(path, Kind.WRONG_TYPE, expected);
			return Optional.empty();
		}
		Optional<T> parsed = parser.apply(text);
		if (parsed.isEmpty()) {
			add(path, Kind.UNKNOWN_VALUE, text + " (" + expected + ")");
		}
		return parsed;
	}

	private @Nullable Object value(String name) {
		this.read.add(name);
		return this.values.get(name);
	}

	void missing(String name) {
		add(name, Kind.MISSING, "");
	}

	private void add(String path, Kind kind, String detail) {
		this.problems.add(new Problem(path, kind, detail));
	}

	private static Optional<String> parseText(String text) {
		return Optional.of(text.strip()).filter((stripped) -> !stripped.isEmpty());
	}

	private static Optional<Period> parsePeriod(String text) {
		return attempt(text, Period::parse).filter((period) -> !period.isNegative() && !period.isZero());
	}

	private static <T> Optional<T> attempt(String text, Function<CharSequence, T> parser) {
		try {
			return Optional.of(parser.apply(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((value) -> value.name().equals(name)).findFirst();
	}

	private static <E extends Enum<E>> String names(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
	}

}
