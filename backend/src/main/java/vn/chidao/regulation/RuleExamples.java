package vn.chidao.regulation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ParameterValue;
import vn.chidao.regulation.engine.rules.RuleType;

/**
 * A real rule of every kind, out of the ready-made regulations and national law: the one
 * that states most.
 */
@Component
class RuleExamples {

	private static final Comparator<RuleDefinition> STATES_MORE = Comparator
		.comparingLong((definition) -> definition.rule().values().stream().filter(ParameterValue::inText).count());

	private final Map<RuleType, RuleDefinition> examples = new EnumMap<>(RuleType.class);

	RuleExamples(TemplateLibrary library) {
		Stream
			.concat(library.templates().stream().map(RegulationTemplate::rules).flatMap(List::stream),
					library.nationalRules().stream())
			.forEach((rule) -> this.examples.merge(rule.type(), rule,
					(known, other) -> (STATES_MORE.compare(other, known) > 0) ? other : known));
		for (RuleType type : RuleType.values()) {
			if (!this.examples.containsKey(type)) {
				throw new IllegalStateException("No regulation has a rule of the kind " + type);
			}
		}
	}

	RuleTypeDescriptionView.RuleExampleView of(RuleType type, EngineTexts texts) {
		RuleDefinition example = Objects.requireNonNull(this.examples.get(type));
		return new RuleTypeDescriptionView.RuleExampleView(texts.text(example.explanation()),
				texts.label(example.citations().getFirst()));
	}

}
