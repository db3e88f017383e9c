package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.BodyWording;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * Puts citations into words and finds the provision they mean in the regulations given.
 */
final class Citations {

	private final EngineTexts texts;

	private final BodyWording wording;

	private final Map<String, RegulationView> regulations;

	private final Map<Citation, SourceQuality> qualities;

	Citations(EngineTexts texts, Collection<RegulationView> regulations, Collection<RuleDefinition> rules) {
		this.wording = regulations.stream()
			.findFirst()
			.map((regulation) -> BodyWording.of(regulation.title()))
			.orElse(BodyWording.COMMITTEE);
		this.texts = texts.forBodies(this.wording);
		this.regulations = regulations.stream()
			.collect(Collectors.toMap(RegulationView::notation, Function.identity(), (earlier, later) -> later));
		this.qualities = rules.stream()
			.flatMap((rule) -> rule.citations().stream().map((citation) -> Map.entry(citation, rule.basis().quality())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	private Citations(EngineTexts texts, Citations other) {
		this.wording = other.wording;
		this.texts = texts.forBodies(this.wording);
		this.regulations = other.regulations;
		this.qualities = other.qualities;
	}

	Citations in(Locale locale) {
		return new Citations(EngineTexts.in(locale), this);
	}

	EngineTexts texts() {
		return this.texts;
	}

	CitationView view(Citation citation) {
		RegulationView regulation = regulation(citation);
		SourceQuality unknown = (regulation != null) ? regulation.sourceQuality() : SourceQuality.EXCERPT;
		return new CitationView(this.texts.label(citation), citation.quote().isBlank() ? null : citation.quote(),
				(regulation != null) ? regulation.id() : null, (regulation != null) ? Anchors.of(citation) : null,
				this.qualities.getOrDefault(citation, unknown));
	}

	List<CitationView> views(Collection<Citation> citations) {
		return citations.stream().map(this::view).distinct().toList();
	}

	private @Nullable RegulationView regulation(Citation citation) {
		RegulationView regulation = this.regulations.get(citation.instrument().number());
		return (regulation != null && Anchors.isOf(citation, regulation.notation())) ? regulation : null;
	}

}
