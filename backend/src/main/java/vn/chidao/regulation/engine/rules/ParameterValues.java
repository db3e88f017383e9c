package vn.chidao.regulation.engine.rules;

import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Holder;

/**
 * Collects the parameters of a rule and writes them as {@link Parameters} reads them.
 */
final class ParameterValues {

	private final List<ParameterValue> values = new ArrayList<>();

	/** A parameter the text may leave unstated. */
	ParameterValues put(String name, @Nullable Object value, NarrowedBy narrowedBy) {
		return put(name, value, narrowedBy, true);
	}

	ParameterValues put(String name, @Nullable Object value, NarrowedBy narrowedBy, boolean inText) {
		boolean stated = value != null && !isEmpty(value);
		this.values.add(new ParameterValue(name, stated ? value : null, stated && inText, narrowedBy));
		return this;
	}

	/** A parameter that says nothing when it is not set. */
	ParameterValues putIfSet(String name, @Nullable Object value, NarrowedBy narrowedBy) {
		return (value == null || isEmpty(value)) ? this : put(name, value, narrowedBy);
	}

	List<ParameterValue> list() {
		return List.copyOf(this.values);
	}

	static Map<String, Object> plain(List<ParameterValue> values) {
		Map<String, Object> plain = new LinkedHashMap<>();
		for (ParameterValue parameter : values) {
			Object value = parameter.value();
			if (value != null) {
				plain.put(parameter.name(), plain(value));
			}
		}
		return plain;
	}

	private static boolean isEmpty(Object value) {
		return value instanceof Collection<?> elements && elements.isEmpty();
	}

	private static Object plain(Object value) {
		return switch (value) {
			case Collection<?> elements -> elements.stream().map(ParameterValues::plain).toList();
			case Holder holder -> holder.code();
			case Enum<?> constant -> constant.name();
			case MonthDay day -> day.toString().substring(2);
			case Period period -> period.toString();
			case Trigger trigger -> trigger.code();
			case Step step -> step.code();
			case Seal seal -> seal.code();
			case Share share -> share.code();
			case String text -> text;
			case Boolean flag -> flag;
			case Integer number -> number;
			default -> throw new IllegalArgumentException("Not a parameter: " + value);
		};
	}

}
