package vn.chidao.regulation.engine.compare;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Rights;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;

/**
 * A parameter regulations are compared by.
 *
 * @param code its code
 * @param reader finds what a regulation says on it
 */
record Parameter(String code, Function<Side, Cell> reader) {

	/** Who has a power over meetings of a kind. */
	static Parameter right(String code, Power power, MeetingShape meeting) {
		return new Parameter(code, (side) -> Cell.of(side.rules().rights().holders(power, Rights.Use.over(meeting)),
				(holders) -> holders));
	}

	/** Who has a power over a body's work. */
	static Parameter power(String code, Power power, Body body) {
		return new Parameter(code,
				(side) -> Cell.of(side.rules().rights().holders(power, Rights.Use.in(body)), (holders) -> holders));
	}

	/** Who does standing work. */
	static Parameter duty(String code, Duty duty) {
		return new Parameter(code, (side) -> {
			Answer<List<Holder>> responsible = side.rules().obligations().responsible(duty);
			return Cell.of(responsible, (holders) -> holders);
		});
	}

	/** One value of the only rule of a type that is about something. */
	static <R extends Rule> Parameter value(String code, Class<R> type, Predicate<R> about,
			Function<R, @Nullable Object> value) {
		return new Parameter(code, (side) -> side.rules()
			.definitions()
			.stream()
			.filter((definition) -> type.isInstance(definition.rule()) && about.test(type.cast(definition.rule())))
			.findFirst()
			.map((definition) -> Cell.of(value.apply(type.cast(definition.rule())), List.of(definition)))
			.orElse(Cell.NOT_STATED));
	}

	/** All rules of a type that are about something, in words. */
	static <R extends Rule> Parameter told(String code, Class<R> type, Predicate<R> about) {
		return new Parameter(code, (side) -> {
			List<RuleDefinition> rules = side.rules()
				.definitions()
				.stream()
				.filter((definition) -> type.isInstance(definition.rule()) && about.test(type.cast(definition.rule())))
				.toList();
			return Cell.of(rules.stream().flatMap((definition) -> definition.explanation().stream()).toList(), rules);
		});
	}

	/** The bodies rules of a type hold in. */
	static Parameter bodies(String code, RuleType type, Function<Rule, Body> body) {
		return new Parameter(code, (side) -> {
			List<RuleDefinition> rules = side.rules().definitions(type);
			return Cell.of(rules.stream().map((definition) -> body.apply(definition.rule())).distinct().toList(),
					rules);
		});
	}

	static MeetingShape meeting(Body body, MeetingKind kind) {
		return new MeetingShape(body, kind, false, Instant.EPOCH);
	}

}
