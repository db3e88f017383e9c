package vn.chidao.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A part of what the API answered.
 *
 * @param value an object as a map, a list, or a plain value
 */
record Answer(@Nullable Object value) {

	/** A field of an object, by its path: {@code meeting.version}. */
	Answer at(String path) {
		Object part = this.value;
		for (String name : path.split("\\.", -1)) {
			part = (part instanceof Map<?, ?> object) ? object.get(name) : null;
		}
		return new Answer(part);
	}

	boolean isNull() {
		return this.value == null;
	}

	String text(String path) {
		return String.valueOf(Objects.requireNonNull(at(path).value, path));
	}

	int number(String path) {
		return Integer.parseInt(text(path));
	}

	List<Answer> list(String path) {
		return (at(path).value instanceof List<?> items) ? items.stream().map((item) -> new Answer(item)).toList()
				: List.of();
	}

}
