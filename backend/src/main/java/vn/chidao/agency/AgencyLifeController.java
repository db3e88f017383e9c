package vn.chidao.agency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/** The life of agencies over GraphQL. */
@Controller
class AgencyLifeController {

	private final Agencies agencies;

	AgencyLifeController(Agencies agencies) {
		this.agencies = agencies;
	}

	@MutationMapping
	RenameAgencyPayload renameAgency(@Argument RenameAgency input) {
		Outcome<AgencyView> outcome = this.agencies.rename(input);
		return new RenameAgencyPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	EndAgencyPayload endAgency(@Argument EndAgency input) {
		Outcome<EndedAgency> outcome = this.agencies.end(input);
		EndedAgency ended = outcome.value();
		return (ended != null) ? new EndAgencyPayload(ended.agency(), ended.moved(), List.of())
				: new EndAgencyPayload(null, List.of(), outcome.userErrors());
	}

	@MutationMapping
	AssignAgencyIdentifierPayload assignAgencyIdentifier(@Argument AssignAgencyIdentifier input) {
		Outcome<AgencyView> outcome = this.agencies.assign(input);
		return new AssignAgencyIdentifierPayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Agency", field = "history")
	Map<AgencyView, List<AgencyChangeView>> history(List<AgencyView> views) {
		Map<UUID, List<AgencyChangeView>> found = this.agencies.changes(views);
		return each(views, (view) -> found.getOrDefault(view.id().value(), List.of()));
	}

	@BatchMapping(typeName = "Agency", field = "predecessors")
	Map<AgencyView, List<AgencyView>> predecessors(List<AgencyView> views) {
		Map<AgencyId, List<AgencyView>> found = this.agencies.predecessors(views);
		return each(views, (view) -> found.getOrDefault(view.id(), List.of()));
	}

	/** Asked for one agency, before it ends. */
	@SchemaMapping(typeName = "Agency", field = "dependents")
	List<String> dependents(AgencyView agency) {
		return this.agencies.dependents(agency.id());
	}

	@BatchMapping(typeName = "AgencyChange", field = "successor")
	Map<AgencyChangeView, AgencyView> successor(List<AgencyChangeView> changes) {
		Set<AgencyId> wanted = changes.stream()
			.map(AgencyChangeView::successorId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<AgencyId, AgencyView> found = wanted.isEmpty() ? Map.of() : this.agencies.views(wanted);
		return changes.stream()
			.distinct()
			.filter((change) -> change.successorId() != null && found.containsKey(change.successorId()))
			.collect(Collectors.toMap(Function.identity(), (change) -> found.get(change.successorId())));
	}

	@BatchMapping(typeName = "FormerAgency", field = "agency")
	Map<FormerAgency, AgencyView> formerAgency(List<FormerAgency> former) {
		return Batch.of(former, FormerAgency::agencyId,
				this.agencies.views(former.stream().map(FormerAgency::agencyId).distinct().toList()));
	}

	private static <V> Map<AgencyView, V> each(List<AgencyView> views, Function<AgencyView, V> value) {
		return views.stream().distinct().collect(Collectors.toMap(Function.identity(), value));
	}

	record RenameAgencyPayload(@Nullable AgencyView agency, List<UserError> userErrors) {

	}

	record EndAgencyPayload(@Nullable AgencyView agency, List<String> moved, List<UserError> userErrors) {

	}

	record AssignAgencyIdentifierPayload(@Nullable AgencyView agency, List<UserError> userErrors) {

	}

}
