package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One mapping of a template file, which knows where in the file it stands.
 */
final class Section {

	private final String path;

	private final Map<String, Object> values;

	private Section(String path, Map<String, Object> values) {
		this.path = path;
		this.values = values;
	}

	static Section of(String path, @Nullable Object value) {
		if (!(value instanceof Map<?, ?> map)) {
			throw new InvalidTemplateException(path, InvalidTemplateException.Fault.NO_MAPPING, "");
		}
		Map<String, Object> values = new LinkedHashMap<>();
		map.forEach((key, element) -> {
			if (element != null) {
				values.put(String.valueOf(key), element);
			}
		});
		return new Section(path, values);
	}

	String path() {
		return this.path;
	}

	/** A misspelt name must not pass as something the text does not state. */
	Section allow(String... names) {
		Set<String> allowed = Set.of(names);
		this.values.keySet().stream().filter((name) -> !allowed.contains(name)).findFirst().ifPresent((name) -> {
			throw new InvalidTemplateException(this.path, InvalidTemplateException.Fault.UNKNOWN_NAME, name);
		});
		return this;
	}

	boolean has(String name) {
		return this.values.containsKey(name);
	}

	Section section(String name) {
		return of(at(name), this.values.get(name));
	}

	Map<String, Object> map(String name) {
		return section(name).values;
	}

	List<Section> sections(String name) {
		List<?> elements = elements(name);
		List<Section> sections = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			sections.add(of(at(name) + "[" + i + "]", elements.get(i)));
		}
		return sections;
	}

	List<String> texts(String name) {
		return has(name) ? elements(name).stream().map(String::valueOf).toList() : List.of();
	}

	String text(String name) {
		String text = textIfAny(name);
		if (text == null) {
			throw new InvalidTemplateException(at(name), InvalidTemplateException.Fault.MISSING, "");
		}
		return text;
	}

	@Nullable String textIfAny(String name) {
		Object value = this.values.get(name);
		return (value != null) ? String.valueOf(value).strip() : null;
	}

	LocalDate date(String name) {
		LocalDate date = dateIfAny(name);
		if (date == null) {
			throw new InvalidTemplateException(at(name), InvalidTemplateException.Fault.MISSING, "");
		}
		return date;
	}

	@Nullable LocalDate dateIfAny(String name) {
		String text = textIfAny(name);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw new InvalidTemplateException(at(name), InvalidTemplateException.Fault.UNKNOWN_VALUE,
					String.valueOf(text));
		}
	}

	<E extends Enum<E>> E choice(String name, Class<E> type) {
		String text = text(name);
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(text))
			.findFirst()
			.orElseThrow(
					() -> new InvalidTemplateException(at(name), InvalidTemplateException.Fault.UNKNOWN_VALUE, text));
	}

	private List<?> elements(String name) {
		if (this.values.get(name) instanceof List<?> elements && !elements.isEmpty()) {
			return elements;
		}
		throw new InvalidTemplateException(at(name), InvalidTemplateException.Fault.NO_LIST, "");
	}

	private String at(String name) {
		return this.path + "." + name;
	}

}
