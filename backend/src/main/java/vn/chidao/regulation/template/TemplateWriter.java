package vn.chidao.regulation.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;

/** Writes a regulation as {@link TemplateFiles#parse} reads it. */
public final class TemplateWriter {

	private final TemplateFile file;

	private TemplateWriter(TemplateFile file) {
		this.file = file;
	}

	/**
	 * Write a regulation.
	 * @param file the regulation
	 * @return YAML
	 */
	public static String write(TemplateFile file) {
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setAllowUnicode(true);
		options.setSplitLines(false);
		options.setIndicatorIndent(2);
		options.setIndentWithIndicator(true);
		return new Yaml(options).dump(new TemplateWriter(file).document());
	}

	private Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("code", this.file.code());
		document.put("identity", identity());
		document.put("rules", this.file.rules().stream().map(this::rule).toList());
		put(document, "conflicts", this.file.conflicts().stream().map(this::conflict).toList());
		put(document, "provisions", this.file.provisions().stream().map(TemplateWriter::provision).toList());
		return document;
	}

	private Map<String, Object> identity() {
		TemplateFile.Identity identity = this.file.identity();
		Map<String, Object> section = new LinkedHashMap<>();
		section.put("number", identity.number());
		section.put("symbol", identity.symbol());
		section.put("title", identity.title());
		section.put("issuer", identity.issuer());
		section.put("issuedOn", identity.issuedOn().toString());
		put(section, "effectiveFrom", identity.effectiveFrom());
		TemplateFile.Superseded superseded = identity.supersedes();
		if (superseded != null) {
			Map<String, Object> named = new LinkedHashMap<>();
			named.put("notation", superseded.notation());
			put(named, "issuedOn", superseded.issuedOn());
			section.put("supersedes", named);
		}
		section.put("sourceQuality", identity.sourceQuality().name());
		return section;
	}

	private Map<String, Object> rule(RuleDefinition rule) {
		Map<String, Object> section = new LinkedHashMap<>();
		section.put("code", rule.code());
		section.put("type", rule.type().name());
		section.put("severity", rule.severity().name());
		if (rule.basis().quality() != this.file.identity().sourceQuality()) {
			section.put("sourceQuality", rule.basis().quality().name());
		}
		if (!Objects.equals(rule.force().from(), this.file.identity().appliesFrom())) {
			put(section, "validFrom", rule.force().from());
		}
		put(section, "validTo", rule.force().to());
		section.put("parameters", rule.rule().parameters());
		section.put("provisions", rule.citations().stream().map(this::citation).toList());
		put(section, "clauses", this.file.clauses().getOrDefault(rule.code(), List.of()));
		return section;
	}

	private Map<String, Object> citation(Citation citation) {
		Map<String, Object> section = new LinkedHashMap<>();
		Instrument instrument = citation.instrument();
		boolean own = instrument.kind() == Instrument.Kind.REGULATION
				&& instrument.number().equals(this.file.identity().notation());
		if (!own) {
			section.put("instrument", Map.of("kind", instrument.kind().name(), "number", instrument.number()));
		}
		put(section, "article", citation.provision().article());
		put(section, "clause", citation.provision().clause());
		put(section, "point", citation.provision().point());
		put(section, "quote", citation.quote());
		put(section, "source", citation.source());
		return section;
	}

	private Map<String, Object> conflict(Conflict conflict) {
		Map<String, Object> section = new LinkedHashMap<>();
		section.put("code", conflict.code());
		section.put("kind", conflict.kind().name());
		section.put("what", bilingual(conflict.texts().what()));
		section.put("treatment", bilingual(conflict.texts().treatment()));
		put(section, "clauses", List.copyOf(conflict.place().clauses()));
		put(section, "rules", List.copyOf(conflict.place().rules()));
		List<Citation> ofRules = this.file.rules()
			.stream()
			.filter((rule) -> conflict.place().rules().contains(rule.code()))
			.flatMap((rule) -> rule.citations().stream())
			.toList();
		put(section, "provisions",
				conflict.place()
					.citations()
					.stream()
					.filter((citation) -> !ofRules.contains(citation))
					.map(this::citation)
					.toList());
		return section;
	}

	private static Map<String, Object> bilingual(Conflict.Bilingual text) {
		Map<String, Object> section = new LinkedHashMap<>();
		section.put("vi", text.vi());
		section.put("en", text.en());
		return section;
	}

	private static Map<String, Object> provision(DraftProvision provision) {
		Map<String, Object> section = new LinkedHashMap<>();
		section.put("anchor", provision.anchor());
		put(section, "parent", provision.parentAnchor());
		section.put("kind", provision.kind().name());
		section.put("number", provision.number());
		section.put("label", provision.label());
		put(section, "heading", provision.heading());
		section.put("text", provision.text());
		return section;
	}

	/** What is not known is left out. */
	private static void put(Map<String, Object> section, String name, @Nullable Object value) {
		boolean unknown = value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty());
		if (!unknown) {
			section.put(name, (value instanceof List<?> || value instanceof Map<?, ?>) ? value : String.valueOf(value));
		}
	}

}
