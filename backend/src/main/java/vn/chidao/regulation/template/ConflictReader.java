package vn.chidao.regulation.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;

/**
 * Reads the conflicts of one file; each cites what its rules cite, and provisions of its
 * own where no rule stands.
 */
final class ConflictReader {

	private final Map<String, RuleDefinition> rules;

	private final Instrument instrument;

	ConflictReader(List<RuleDefinition> rules, Instrument instrument) {
		this.instrument = instrument;
		this.rules = rules.stream().collect(Collectors.toMap(RuleDefinition::code, Function.identity()));
	}

	List<Conflict> read(Section file) {
		if (!file.has("conflicts")) {
			return List.of();
		}
		List<Conflict> conflicts = file.sections("conflicts").stream().map(this::conflict).toList();
		if (conflicts.stream().map(Conflict::code).distinct().count() < conflicts.size()) {
			throw new InvalidTemplateException(file.path() + ".conflicts", InvalidTemplateException.Fault.TWICE,
					"code");
		}
		return conflicts;
	}

	private Conflict conflict(Section section) {
		section.allow("code", "kind", "what", "treatment", "clauses", "rules", "provisions");
		List<String> codes = section.texts("rules");
		List<Citation> citations = Stream
			.concat(codes.stream().flatMap((code) -> rule(section, code).citations().stream()), own(section))
			.distinct()
			.toList();
		if (citations.isEmpty()) {
			throw new InvalidTemplateException(section.path() + ".rules", InvalidTemplateException.Fault.MISSING,
					"neither rules nor provisions");
		}
		Conflict.Place place = new Conflict.Place(codes, citations, section.texts("clauses"));
		return new Conflict(section.text("code"), section.choice("kind", Conflict.ConflictKind.class),
				new Conflict.Texts(bilingual(section.section("what")), bilingual(section.section("treatment"))), place);
	}

	private Stream<Citation> own(Section section) {
		return !section.has("provisions") ? Stream.of()
				: section.sections("provisions")
					.stream()
					.map((provision) -> RuleReader.citation(this.instrument, provision));
	}

	private RuleDefinition rule(Section section, String code) {
		RuleDefinition rule = this.rules.get(code);
		if (rule == null) {
			throw new InvalidTemplateException(section.path() + ".rules", InvalidTemplateException.Fault.NO_RULE, code);
		}
		return rule;
	}

	private static Conflict.Bilingual bilingual(Section section) {
		section.allow("vi", "en");
		return new Conflict.Bilingual(section.text("vi"), section.text("en"));
	}

}
