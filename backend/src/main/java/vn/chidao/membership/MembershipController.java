package vn.chidao.membership;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/** Giving and ending posts. */
@Controller
class MembershipController {

	private final Memberships memberships;

	MembershipController(Memberships memberships) {
		this.memberships = memberships;
	}

	@MutationMapping
	AppointMemberPayload appointMember(@Argument AppointMember input) {
		Outcome<MembershipView> outcome = this.memberships.appoint(input);
		return new AppointMemberPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	EndMembershipPayload endMembership(@Argument EndMembership input) {
		Outcome<MembershipView> outcome = this.memberships.end(input);
		return new EndMembershipPayload(outcome.value(), outcome.userErrors());
	}

	record AppointMemberPayload(@Nullable MembershipView membership, List<UserError> userErrors) {

	}

	record EndMembershipPayload(@Nullable MembershipView membership, List<UserError> userErrors) {

	}

}
