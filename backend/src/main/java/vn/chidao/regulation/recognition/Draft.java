package vn.chidao.regulation.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.InvalidParametersException;
import vn.chidao.regulation.engine.rules.ParameterValue;
import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.rules.RuleType;

/** A proposal being put together. */
final class Draft {

	/** The engine's own list of what it assumes. */
	static final String ASSUMED = "notInText";

	private final RuleType type;

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private Span phrase;

	private boolean certain = true;

	Draft(RuleType type, Span phrase) {
		this.type = type;
		this.phrase = phrase.trimmed();
	}

	/** A parameter, unless the text does not state it. */
	Draft with(String name, @Nullable Object value) {
		if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
			this.parameters.put(name, value);
		}
		return this;
	}

	/** More words of the same provision it was read from. */
	Draft also(Span words) {
		Span further = words.trimmed();
		this.phrase = this.phrase.between(Math.min(this.phrase.from(), further.from()),
				Math.max(this.phrase.to(), further.to()));
		return this;
	}

	/** Lower the confidence unless a condition holds. */
	Draft sureIf(boolean condition) {
		this.certain &= condition;
		return this;
	}

	/**
	 * The proposal.
	 * @param anchor key of the provision
	 * @return empty when the engine knows no such rule, so that nothing is proposed that
	 * could not be saved
	 */
	Optional<Proposal> in(String anchor) {
		try {
			Rule rule = this.type.read(this.parameters);
			return Optional.of(new Proposal(rule, notStated(rule), List.of(this.phrase.in(anchor)),
					this.certain ? Confidence.CERTAIN : Confidence.PROBABLE));
		}
		catch (InvalidParametersException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What the rule knows of and the text does not state, whatever the engine assumes.
	 */
	private List<String> notStated(Rule rule) {
		return rule.values()
			.stream()
			.map(ParameterValue::name)
			.filter((name) -> !name.equals(ASSUMED) && !this.parameters.containsKey(name))
			.toList();
	}

}
