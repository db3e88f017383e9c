package vn.chidao.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.text.DecisionParser;

/** The ready-made regulations, their texts and the national rules. */
final class TemplateLibrary {

	private final List<RegulationTemplate> templates;

	private final List<RuleDefinition> nationalRules;

	TemplateLibrary(Collection<RegulationTemplate> templates, Collection<RuleDefinition> nationalRules) {
		this.templates = List.copyOf(templates);
		this.nationalRules = List.copyOf(nationalRules);
	}

	List<RegulationTemplate> templates() {
		return this.templates;
	}

	Optional<RegulationTemplate> find(String code) {
		return this.templates.stream().filter((template) -> template.code().equals(code)).findFirst();
	}

	/** Rules above all regulations. */
	List<RuleDefinition> nationalRules() {
		return this.nationalRules;
	}

	/** The text of a template's regulation; empty where only its rules are known. */
	List<RegulationProvision> text(String code) {
		ClassPathResource resource = new ClassPathResource("regulations/" + code + ".txt");
		if (!resource.exists()) {
			return List.of();
		}
		try {
			String text = resource.getContentAsString(StandardCharsets.UTF_8);
			return RegulationText.provisions(DecisionParser.parse(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
