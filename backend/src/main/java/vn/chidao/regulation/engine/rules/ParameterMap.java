package vn.chidao.regulation.engine.rules;

import java.time.MonthDay;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Holder;

/**
 * Writes parameters as {@link Parameters} reads them; what is not set is left out.
 */
final class ParameterMap {

	private final Map<String, Object> values = new LinkedHashMap<>();

	ParameterMap put(String name, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> elements && elements.isEmpty())) {
			this.values.put(name, plain(value));
		}
		return this;
	}

	Map<String, Object> toMap() {
		return Map.copyOf(this.values);
	}

	private static Object plain(Object value) {
		return switch (value) {
			case Collection<?> elements -> List.copyOf(elements.stream().map(ParameterMap::plain).toList());
			case Holder holder -> holder.code();
			case Enum<?> constant -> constant.name();
			case MonthDay day -> day.toString().substring(2);
			case Period period -> period.toString();
			case Trigger trigger -> trigger.code();
			case Boolean flag -> flag;
			case Integer number -> number;
			default -> throw new IllegalArgumentException("Not a parameter: " + value);
		};
	}

}
