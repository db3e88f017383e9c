package vn.chidao.onboarding;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as the identity provider takes them. */
class AccountNameTests {

	@Test
	void theGivenNameStandsLast() {
		assertThat(AccountName.of("Nguyễn Thị Minh Khai", "bà")).isEqualTo(new AccountName("Nguyễn Thị Minh", "Khai"));
	}

	@Test
	void whoHasOneNameIsCalledByTheFormOfAddress() {
		assertThat(AccountName.of("Khánh", "ông")).isEqualTo(new AccountName("ông", "Khánh"));
		assertThat(AccountName.of("Khánh", null)).isEqualTo(new AccountName("–", "Khánh"));
	}

	@Test
	void aRemarkInBracketsIsNoName() {
		assertThat(AccountName.of("Vương Thị Lan (demo)", null)).isEqualTo(new AccountName("Vương Thị", "Lan"));
	}

	@Test
	void signsThatTheIdentityProviderRefusesAreLeftOut() {
		assertThat(AccountName.of("Trần/Lê  \"An\"", null)).isEqualTo(new AccountName("Trần Lê", "An"));
		assertThat(AccountName.of("(demo)", null)).isEqualTo(new AccountName("–", "–"));
	}

}
