package vn.chidao.membership.group;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CitationView;
import vn.chidao.security.CommitteeId;

/** Groups and sections over GraphQL. */
@Controller
class GroupController {

	private final GroupFormation formation;

	private final Sections sections;

	private final Clock clock;

	GroupController(GroupFormation formation, Sections sections, Clock clock) {
		this.formation = formation;
		this.sections = sections;
		this.clock = clock;
	}

	@MutationMapping
	FormGroupPayload formGroup(@Argument FormGroup input) {
		Outcome<CommitteeView> outcome = this.formation.form(input);
		return new FormGroupPayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Committee", field = "viewerCanFormGroups")
	Map<CommitteeView, Boolean> viewerCanFormGroups(List<CommitteeView> bodies) {
		Set<CommitteeId> formable = this.formation.formable(bodies, LegalTime.today(this.clock));
		return bodies.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (body) -> formable.contains(body.id())));
	}

	@BatchMapping(typeName = "Committee", field = "seatsByPost")
	Map<CommitteeView, SeatsByPost> seatsByPost(List<CommitteeView> bodies) {
		return this.sections.seats(bodies, LegalTime.today(this.clock));
	}

	record FormGroupPayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

	/**
	 * Who sits in a standing section because of another post.
	 *
	 * @param members the other posts, in protocol order
	 * @param citations where the regulation says so
	 */
	record SeatsByPost(List<MembershipView> members, List<CitationView> citations) {

	}

}
