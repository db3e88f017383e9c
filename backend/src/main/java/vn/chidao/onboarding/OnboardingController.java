package vn.chidao.onboarding;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.membership.PersonView;
import vn.chidao.onboarding.Inviting.Answer;
import vn.chidao.onboarding.Inviting.ExistingAccount;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.PersonId;

/** People's way into the system over GraphQL. */
@Controller
class OnboardingController {

	private final Inviting inviting;

	private final AccessOfPersons access;

	OnboardingController(Inviting inviting, AccessOfPersons access) {
		this.inviting = inviting;
		this.access = access;
	}

	@BatchMapping(typeName = "Person", field = "access")
	Map<PersonView, PersonAccessView> access(List<PersonView> people) {
		return Batch.of(people, PersonView::id, this.access.of(people.stream().map(PersonView::id).toList()));
	}

	@MutationMapping
	InvitePersonPayload invitePerson(@Argument InvitePerson input) {
		Answer answer = this.inviting.invite(input);
		return new InvitePersonPayload(answer.person(), answer.existingAccount(), answer.userErrors());
	}

	@MutationMapping
	ResendInvitationPayload resendInvitation(@Argument ResendInvitationInput input) {
		Answer answer = this.inviting.resend(input.personId());
		return new ResendInvitationPayload(answer.person(), answer.userErrors());
	}

	record ResendInvitationInput(PersonId personId) {

	}

	record InvitePersonPayload(@Nullable PersonView person, @Nullable ExistingAccount existingAccount,
			List<UserError> userErrors) {

	}

	record ResendInvitationPayload(@Nullable PersonView person, List<UserError> userErrors) {

	}

}
