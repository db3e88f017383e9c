package vn.chidao.security;

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

@Controller
class AccountController {

	private final AccountService accounts;

	AccountController(AccountService accounts) {
		this.accounts = accounts;
	}

	@QueryMapping
	ViewerView viewer(Actor actor) {
		return this.accounts.viewer(actor);
	}

	@QueryMapping
	Connection<AccountView> accounts(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable Boolean linked) {
		return this.accounts.list(Page.of(first, after), linked);
	}

	@MutationMapping
	LinkAccountPayload linkAccount(@Argument LinkAccountInput input) {
		Outcome<AccountView> outcome = this.accounts.link(input.accountId(), input.personId());
		return new LinkAccountPayload(outcome.value(), outcome.userErrors());
	}

	record LinkAccountInput(AccountId accountId, @Nullable PersonId personId) {

	}

	record LinkAccountPayload(@Nullable AccountView account, List<UserError> userErrors) {

	}

}
