package vn.chidao.committee;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** Root fields of the committee banner. */
@Controller
class CommitteeController {

	private final CommitteeDirectory directory;

	private final CommitteeService service;

	CommitteeController(CommitteeDirectory directory, CommitteeService service) {
		this.directory = directory;
		this.service = service;
	}

	@QueryMapping
	Connection<CommitteeView> committees(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable CommitteeKind kind, @Argument @Nullable Boolean mine,
			@Argument @Nullable LocalDate asOf, @Argument @Nullable String search) {
		return this.directory.page(Page.of(first, after),
				new CommitteeFilter(kind, Boolean.TRUE.equals(mine), asOf, search));
	}

	@QueryMapping
	@Nullable CommitteeView committee(@Argument CommitteeId id, @Argument @Nullable LocalDate asOf) {
		return this.directory.find(id, asOf);
	}

	@MutationMapping
	EstablishCommitteePayload establishCommittee(@Argument EstablishCommittee input) {
		Outcome<CommitteeView> outcome = this.service.establish(input);
		return new EstablishCommitteePayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	AssignAgencyRolePayload assignAgencyRole(@Argument AssignAgencyRole input) {
		Outcome<CommitteeView> outcome = this.service.assign(input);
		return new AssignAgencyRolePayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	EndAgencyRolePayload endAgencyRole(@Argument EndAgencyRole input) {
		Outcome<CommitteeView> outcome = this.service.end(input);
		return new EndAgencyRolePayload(outcome.value(), outcome.userErrors());
	}

	record EstablishCommitteePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

	record AssignAgencyRolePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

	record EndAgencyRolePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

}
