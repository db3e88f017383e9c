package vn.chidao.membership.reconstitution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/** Reconstitution over GraphQL. */
@Controller
class ReconstitutionController {

	private final ReconstitutionService service;

	ReconstitutionController(ReconstitutionService service) {
		this.service = service;
	}

	@MutationMapping
	ReconstituteCommitteePayload reconstituteCommittee(@Argument Reconstitution input) {
		Outcome<CommitteeView> outcome = this.service.reconstitute(input);
		return new ReconstituteCommitteePayload(outcome.value(), outcome.userErrors());
	}

	record ReconstituteCommitteePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

}
