package vn.chidao.membership;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** The protocol order of members over GraphQL. */
@Controller
class ProtocolController {

	private final ProtocolService service;

	ProtocolController(ProtocolService service) {
		this.service = service;
	}

	@MutationMapping
	MoveMemberPayload moveMember(@Argument MoveMember input) {
		Outcome<MembershipView> outcome = this.service.move(input);
		return new MoveMemberPayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Committee", field = "viewerCanMoveMembers")
	Map<CommitteeView, Boolean> viewerCanMoveMembers(List<CommitteeView> bodies) {
		Set<CommitteeId> may = this.service.where(bodies.stream().map(CommitteeView::id).distinct().toList());
		return Batch.of(bodies, (body) -> may.contains(body.id()));
	}

	record MoveMemberPayload(@Nullable MembershipView membership, List<UserError> userErrors) {

	}

}
