package vn.chidao.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;

/**
 * Agencies over GraphQL.
 */
@Controller
class AgencyController {

	private final Agencies agencies;

	private final AgencyParents parents;

	AgencyController(Agencies agencies, AgencyParents parents) {
		this.agencies = agencies;
		this.parents = parents;
	}

	@QueryMapping
	Connection<AgencyView> agencies(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable String search) {
		return this.agencies.page(Page.of(first, after), search);
	}

	@QueryMapping
	@Nullable AgencyView agency(@Argument AgencyId id, @Argument @Nullable LocalDate asOf) {
		return this.agencies.find(id, asOf).orElse(null);
	}

	@MutationMapping
	CreateAgencyPayload createAgency(@Argument CreateAgency input) {
		Outcome<AgencyView> outcome = this.agencies.create(input);
		return new CreateAgencyPayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Agency", field = "identifiers")
	Map<AgencyView, List<AgencyIdentifier>> identifiers(List<AgencyView> views) {
		Map<UUID, List<AgencyIdentifier>> found = this.agencies.identifiers(views);
		return views.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (view) -> found.getOrDefault(view.id().value(), List.of())));
	}

	@BatchMapping(typeName = "Agency", field = "parent")
	Map<AgencyView, AgencyView> parent(List<AgencyView> views) {
		return this.parents.of(views);
	}

	record CreateAgencyPayload(@Nullable AgencyView agency, List<UserError> userErrors) {

	}

}
