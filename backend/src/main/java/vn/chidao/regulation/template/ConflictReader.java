package vn.chidao.regulation.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;

/** Reads the conflicts of one file; each cites what its rules cite. */
final class ConflictReader {

	private final Map<String, RuleDefinition> rules;

	ConflictReader(List<RuleDefinition> rules) {
		this.rules = rules.stream().collect(Collectors.toMap(RuleDefinition::code, Function.identity()));
	}

	List<Conflict> read(Section file) {
		if (!file.has("conflicts")) {
			return List.of();
		}
		List<Conflict> conflicts = file.sections("conflicts").stream().map(this::conflict).toList();
		if (conflicts.stream().map(Conflict::code).distinct().count() < conflicts.size()) {
			throw new InvalidTemplateException(file.path() + ".conflicts", "a code occurs twice");
		}
		return conflicts;
	}

	private Conflict conflict(Section section) {
		section.allow("code", "kind", "what", "treatment", "clauses", "rules");
		List<String> codes = section.texts("rules");
		if (codes.isEmpty()) {
			throw new InvalidTemplateException(section.path() + ".rules", "is missing");
		}
		Conflict.Place place = new Conflict.Place(codes,
				codes.stream().flatMap((code) -> rule(section, code).citations().stream()).distinct().toList(),
				section.texts("clauses"));
		return new Conflict(section.text("code"), section.choice("kind", Conflict.ConflictKind.class),
				new Conflict.Texts(bilingual(section.section("what")), bilingual(section.section("treatment"))), place);
	}

	private RuleDefinition rule(Section section, String code) {
		RuleDefinition rule = this.rules.get(code);
		if (rule == null) {
			throw new InvalidTemplateException(section.path() + ".rules", "no rule " + code);
		}
		return rule;
	}

	private static Conflict.Bilingual bilingual(Section section) {
		section.allow("vi", "en");
		return new Conflict.Bilingual(section.text("vi"), section.text("en"));
	}

}
