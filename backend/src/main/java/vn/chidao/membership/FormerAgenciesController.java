package vn.chidao.membership;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.agency.FormerAgency;
import vn.chidao.platform.graphql.Batch;

/** The agencies persons and memberships belonged to before, over GraphQL. */
@Controller
class FormerAgenciesController {

	private final FormerAgencies former;

	FormerAgenciesController(FormerAgencies former) {
		this.former = former;
	}

	@BatchMapping(typeName = "Membership", field = "formerAgencies")
	Map<MembershipView, List<FormerAgency>> ofMemberships(List<MembershipView> views) {
		Map<UUID, List<FormerAgency>> found = this.former
			.ofMemberships(views.stream().map((view) -> view.id().value()).distinct().toList());
		return Batch.of(views, (view) -> found.getOrDefault(view.id().value(), List.of()));
	}

	@BatchMapping(typeName = "Person", field = "formerAgencies")
	Map<PersonView, List<FormerAgency>> ofPersons(List<PersonView> views) {
		Map<UUID, List<FormerAgency>> found = this.former
			.ofPersons(views.stream().map((view) -> view.id().value()).distinct().toList());
		return Batch.of(views, (view) -> found.getOrDefault(view.id().value(), List.of()));
	}

}
