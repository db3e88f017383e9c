package vn.chidao.security;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class AccountControllerTests {

	@Autowired
	private ApiTester api;

	@Test
	void showsTheViewerIssuerAndSubject() {
		this.api.as("nguoimoi", Role.MEMBER)
			.document("{ viewer { roles canAdminister account { issuer subject displayName } } }")
			.execute()
			.path("viewer.account.issuer")
			.entity(String.class)
			.isEqualTo(TestRealm.ISSUER)
			.path("viewer.account.subject")
			.entity(String.class)
			.isEqualTo(TestRealm.subject("nguoimoi"))
			.path("viewer.roles")
			.entityList(Role.class)
			.containsExactly(Role.MEMBER)
			.path("viewer.canAdminister")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	@Test
	void aNewIdentityWaitsForAnAdministratorToLinkIt() {
		this.api.as("chuagan", Role.MEMBER).document("{ viewer { account { id } } }").executeAndVerify();
		this.api.asAdmin()
			.document("{ accounts(first: 100, linked: false) { nodes { displayName } pageInfo { hasNextPage } } }")
			.execute()
			.path("accounts.nodes[*].displayName")
			.entityList(String.class)
			.contains("chuagan");
	}

	@Test
	void onlyAnAdministratorSeesAccounts() {
		this.api.as("tomo", Role.MEMBER)
			.document("{ accounts(first: 1) { nodes { id } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
	}

	@Test
	void anAccountIsNotLinkedToAPersonNobodyKnows() {
		this.api.as("laai", Role.MEMBER).document("{ viewer { account { id } } }").executeAndVerify();
		String account = new AccountId(this.api.accountOf("laai")).globalId();
		String person = new PersonId(this.api.accountOf("laai")).globalId();
		this.api.asAdmin()
			.document("mutation($input: LinkAccountInput!) { linkAccount(input: $input) { account { id } } }")
			.variable("input", Map.of("accountId", account, "personId", person))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void aLinkIsRemovedByNamingNobody() {
		this.api.as("bogan", Role.MEMBER).document("{ viewer { account { id } } }").executeAndVerify();
		String account = new AccountId(this.api.accountOf("bogan")).globalId();
		this.api.asAdmin()
			.document("mutation($input: LinkAccountInput!) { linkAccount(input: $input) { account { id } } }")
			.variable("input", Map.of("accountId", account))
			.execute()
			.path("linkAccount.account.id")
			.entity(String.class)
			.isEqualTo(account);
	}

}
