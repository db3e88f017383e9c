package vn.chidao.regulation.engine;

import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * What the rules in force say to a question. Silence is an answer of its own and never
 * means that there is no obligation.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

	/**
	 * The value, if a text states it.
	 * @return empty for {@link NotStated}
	 */
	Optional<T> value();

	/**
	 * The rules the answer rests on.
	 * @return empty for {@link NotStated}
	 */
	List<RuleDefinition> rules();

	/** A text states it. */
	record Stated<T>(T stated, List<RuleDefinition> rules) implements Answer<T> {

		public Stated {
			rules = List.copyOf(rules);
		}

		@Override
		public Optional<T> value() {
			return Optional.of(this.stated);
		}

	}

	/**
	 * <i>Văn bản không nêu</i>.
	 *
	 * @param quality how much of the regulation's text is known: where only a summary is,
	 * the regulation itself may well state it
	 */
	record NotStated<T>(SourceQuality quality) implements Answer<T> {

		@Override
		public Optional<T> value() {
			return Optional.empty();
		}

		@Override
		public List<RuleDefinition> rules() {
			return List.of();
		}

	}

}
