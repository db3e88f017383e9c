package vn.chidao.regulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ParameterValue;
import vn.chidao.regulation.engine.rules.Rule;

/** Puts rules into words in the language of the request. */
@Component
class RuleWords {

	/** Lists the parameters the text does not state; each of them already says so. */
	static final String REDUNDANT = "notInText";

	private final Messages messages;

	RuleWords(Messages messages) {
		this.messages = messages;
	}

	EngineTexts texts() {
		return EngineTexts.in(this.messages.locale());
	}

	RuleView view(RegulationRule row, Citations citations) {
		RuleDefinition rule = row.definition();
		Set<String> anchors = rule.citations()
			.stream()
			.map(Anchors::of)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
		return new RuleView(new RuleId(row.uuid()), rule.type(), rule.severity(),
				citations.texts().text(rule.explanation()), parameters(rule.rule(), citations.texts()),
				citations.view(rule.citations().getFirst()), citations.views(rule.citations()), anchors,
				rule.force().from(), rule.force().to(), rule.basis().quality(), row.revision());
	}

	List<RuleParameterView> parameters(Rule rule, EngineTexts texts) {
		Map<String, Object> codes = rule.parameters();
		return rule.values()
			.stream()
			.filter((parameter) -> !parameter.name().equals(REDUNDANT))
			.map((parameter) -> parameter(parameter, ParameterCodes.write(codes, parameter.name()), texts))
			.toList();
	}

	String label(String parameter) {
		return this.messages.text("rule.parameter." + parameter);
	}

	private RuleParameterView parameter(ParameterValue parameter, List<String> codes, EngineTexts texts) {
		String value = (parameter.value() != null) ? texts.value(parameter.value()) : null;
		return new RuleParameterView(parameter.name(), label(parameter.name()), value, parameter.inText(), codes);
	}

}
