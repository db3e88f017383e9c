package vn.chidao.regulation.engine.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Citation;

/**
 * What one regulation says on one parameter.
 *
 * @param value the value, for {@link vn.chidao.regulation.engine.EngineTexts#value}; not
 * set when the text does not state it, which does not mean that there is no duty
 * @param citations where it says so
 */
public record Cell(@Nullable Object value, List<Citation> citations) {

	static final Cell NOT_STATED = new Cell(null, List.of());

	public Cell {
		citations = List.copyOf(citations);
	}

	public boolean isStated() {
		return this.value != null;
	}

	static <T> Cell of(Answer<T> answer, Function<T, @Nullable Object> value) {
		return answer.value().map((stated) -> of(value.apply(stated), answer.rules())).orElse(NOT_STATED);
	}

	static Cell of(@Nullable Object value, List<RuleDefinition> rules) {
		if (value == null || (value instanceof Collection<?> elements && elements.isEmpty())) {
			return NOT_STATED;
		}
		return new Cell(value, rules.stream().flatMap((rule) -> rule.citations().stream()).distinct().toList());
	}

	/** In which order a text names people does not matter. */
	boolean says(Cell other) {
		if (this.value instanceof Collection<?> one && other.value instanceof Collection<?> another) {
			return new HashSet<>(one).equals(new HashSet<>(another));
		}
		return this.value != null && this.value.equals(other.value);
	}

}
