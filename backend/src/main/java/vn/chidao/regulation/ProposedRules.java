package vn.chidao.regulation;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.recognition.Proposal;
import vn.chidao.regulation.recognition.Recogniser;
import vn.chidao.regulation.text.ParsedDecision;

/** Rules read from a text, in the language of the request. */
@Component
class ProposedRules {

	private final RuleWords words;

	private final RuleExamples examples;

	ProposedRules(RuleWords words, RuleExamples examples) {
		this.words = words;
		this.examples = examples;
	}

	List<ProposedRuleView> of(ParsedDecision decision) {
		return Recogniser.read(decision).stream().map(this::view).toList();
	}

	private ProposedRuleView view(Proposal proposal) {
		EngineTexts texts = this.words.texts();
		List<RuleParameterView> parameters = this.words.parameters(proposal.rule(), texts)
			.stream()
			.map((parameter) -> proposal.notStated().contains(parameter.name()) ? silent(parameter) : parameter)
			.toList();
		List<ProposedRuleView.RulePhraseView> phrases = proposal.phrases()
			.stream()
			.map((phrase) -> new ProposedRuleView.RulePhraseView(phrase.anchor(), phrase.start(), phrase.end(),
					phrase.text()))
			.toList();
		return new ProposedRuleView(proposal.type(), UsualSeverity.of(proposal.type()),
				texts.text(proposal.rule().explanation()), parameters, proposal.notStated(), phrases,
				proposal.confidence());
	}

	/** What the engine assumes is not passed off as what the text says. */
	private static RuleParameterView silent(RuleParameterView parameter) {
		return new RuleParameterView(parameter.name(), parameter.label(), null, false, List.of());
	}

	/** What rules of every kind are made of. */
	List<RuleTypeDescriptionView> types() {
		EngineTexts texts = this.words.texts();
		return Arrays.stream(RuleType.values())
			.map((type) -> new RuleTypeDescriptionView(type, UsualSeverity.of(type), ParameterShapes.of(type)
				.stream()
				.filter((shape) -> !shape.name().equals(RuleWords.REDUNDANT))
				.map((shape) -> new RuleTypeDescriptionView.RuleParameterDescriptionView(shape.name(),
						this.words.label(shape.name()), shape.kind(), shape.list(), ParameterChoices.of(shape, texts)))
				.toList(), this.examples.of(type, texts)))
			.toList();
	}

}
