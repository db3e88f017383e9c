package vn.chidao.regulation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.draft.DraftRule;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Citation;

/** Puts the rules of drafts into the language of the request. */
@Component
class DraftWords {

	private final RuleWords words;

	private final Messages messages;

	DraftWords(RuleWords words, Messages messages) {
		this.words = words;
		this.messages = messages;
	}

	EngineTexts texts() {
		return this.words.texts();
	}

	String text(String key, Object... arguments) {
		return this.messages.text(key, arguments);
	}

	/** How the draft is called while it may have no number. */
	String notation(RegulationDraftView draft) {
		String notation = draft.head().notation();
		return notation.isEmpty() ? text("regulation.draft.unnumbered") : notation;
	}

	List<DraftRuleView> rules(RegulationDraftView draft) {
		String notation = notation(draft);
		return draft.content().rules().stream().map((rule) -> view(rule, notation, draft.content())).toList();
	}

	private DraftRuleView view(DraftRule rule, String notation, DraftContent content) {
		RuleDefinition definition = rule.definition(notation);
		List<String> silent = rule.reading().notStated();
		List<RuleParameterView> parameters = this.words.parameters(definition.rule(), texts())
			.stream()
			.map((parameter) -> silent.contains(parameter.name()) ? silent(parameter) : parameter)
			.toList();
		return new DraftRuleView(rule.code(), rule.reading().state(), definition.type(), definition.severity(),
				texts().text(definition.explanation()), parameters, silent,
				definition.citations().stream().map((citation) -> phrase(citation, notation, content)).toList(),
				rule.reading().confidence(), rule.force().quality(), rule.force().from(), rule.force().to());
	}

	/** What the engine assumes is not passed off as what the text says. */
	private static RuleParameterView silent(RuleParameterView parameter) {
		return new RuleParameterView(parameter.name(), parameter.label(), null, false, List.of());
	}

	private DraftRuleView.DraftRulePhraseView phrase(Citation citation, String notation, DraftContent content) {
		String anchor = Anchors.isOf(citation, notation) ? Anchors.of(citation) : null;
		String quote = citation.quote();
		Optional<Integer> start = Optional.ofNullable(anchor)
			.flatMap(content::provision)
			.map(DraftProvision::text)
			.map((text) -> quote.isEmpty() ? -1 : text.indexOf(quote))
			.filter((place) -> place >= 0);
		return new DraftRuleView.DraftRulePhraseView(texts().label(citation), anchor, start.orElse(null),
				start.map((place) -> place + quote.length()).orElse(null), quote.isBlank() ? null : quote);
	}

}
