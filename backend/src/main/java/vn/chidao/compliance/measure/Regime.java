package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * The rules over a stretch of time in which the regulation did not change.
 *
 * @param from the first day
 * @param to the last day
 * @param regulation the regulation, null where there was none
 * @param definitions its rules and the national ones
 */
public record Regime(LocalDate from, LocalDate to, @Nullable UUID regulation, List<RuleDefinition> definitions) {

	public Regime {
		definitions = List.copyOf(definitions);
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	<R extends Rule> Stream<Stated<R>> rules(RuleType type, Class<R> kind) {
		return this.definitions.stream()
			.filter((definition) -> definition.type() == type)
			.map((definition) -> new Stated<>(definition, kind.cast(definition.rule())));
	}

	/**
	 * A rule with where it is stated.
	 *
	 * @param <R> its type
	 * @param definition where
	 * @param rule the rule
	 */
	record Stated<R extends Rule>(RuleDefinition definition, R rule) {

		String code() {
			return this.definition.code();
		}

		boolean isInForce(LocalDate day) {
			return this.definition.isInForce(day);
		}

	}

}
