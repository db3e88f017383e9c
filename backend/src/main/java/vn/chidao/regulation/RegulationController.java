package vn.chidao.regulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** Regulations over GraphQL. */
@Controller
class RegulationController {

	private final RegulationReader reader;

	private final Regulations regulations;

	private final RegulationImport imports;

	private final TemplateDesk templates;

	RegulationController(RegulationReader reader, Regulations regulations, RegulationImport imports,
			TemplateDesk templates) {
		this.reader = reader;
		this.regulations = regulations;
		this.imports = imports;
		this.templates = templates;
	}

	@QueryMapping
	@Nullable RegulationView regulation(@Argument RegulationId id) {
		return this.reader.find(id).orElse(null);
	}

	@QueryMapping
	List<RegulationTemplateView> regulationTemplates() {
		return this.templates.list();
	}

	@MutationMapping
	ImportedRegulation importRegulation(@Argument ImportRegulation input) {
		return this.imports.read(input);
	}

	@MutationMapping
	AdoptRegulationTemplatePayload adoptRegulationTemplate(@Argument AdoptRegulationTemplate input) {
		Outcome<RegulationView> outcome = this.templates.adopt(input.committeeId(), input.templateCode());
		return new AdoptRegulationTemplatePayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Regulation", field = "provisions")
	Map<RegulationView, List<ProvisionView>> provisions(List<RegulationView> views) {
		Map<UUID, List<ProvisionView>> found = this.reader.provisionsOf(ids(views));
		return byRegulation(views, found);
	}

	@BatchMapping(typeName = "Regulation", field = "rules")
	Map<RegulationView, List<RuleView>> rules(List<RegulationView> views) {
		return byRegulation(views, this.reader.rulesOf(ids(views)));
	}

	@BatchMapping(typeName = "Provision", field = "rules")
	List<List<RuleView>> rulesOfProvisions(List<ProvisionView> provisions) {
		Map<UUID, List<RuleView>> found = this.reader
			.rulesOf(provisions.stream().map((provision) -> provision.regulationId().value()).distinct().toList());
		return provisions.stream()
			.map((provision) -> found.getOrDefault(provision.regulationId().value(), List.of())
				.stream()
				.filter((rule) -> rule.anchors().contains(provision.anchor()))
				.toList())
			.toList();
	}

	@BatchMapping(typeName = "Citation", field = "regulation")
	Map<CitationView, RegulationView> regulations(List<CitationView> citations) {
		Map<RegulationId, RegulationView> found = this.regulations
			.views(citations.stream().map(CitationView::regulationId).filter(Objects::nonNull).distinct().toList());
		return Batch.of(citations,
				(citation) -> (citation.regulationId() != null) ? found.get(citation.regulationId()) : null);
	}

	private static List<UUID> ids(List<RegulationView> views) {
		return views.stream().map((view) -> view.id().value()).distinct().toList();
	}

	private static <T> Map<RegulationView, List<T>> byRegulation(List<RegulationView> views, Map<UUID, List<T>> found) {
		return views.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (view) -> found.getOrDefault(view.id().value(), List.of())));
	}

	record AdoptRegulationTemplate(CommitteeId committeeId, String templateCode) {

	}

	record AdoptRegulationTemplatePayload(@Nullable RegulationView regulation, List<UserError> userErrors) {

	}

}
