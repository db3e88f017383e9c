package vn.chidao.support;

import java.util.UUID;

import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;

/**
 * Calls the API as somebody, with a real token through the real filters.
 */
public class ApiTester {

	private final HttpGraphQlTester http;

	private final JdbcClient jdbc;

	ApiTester(HttpGraphQlTester http, JdbcClient jdbc) {
		this.http = http;
		this.jdbc = jdbc;
	}

	/**
	 * The API as an administrator sees it.
	 * @return a tester
	 */
	public HttpGraphQlTester asAdmin() {
		return as("quantri", Role.ADMIN);
	}

	/**
	 * The API as a user sees it. The account has no person unless {@link #link} gave it
	 * one.
	 * @param username any name; the same name is the same identity
	 * @param roles realm roles
	 * @return a tester
	 */
	public HttpGraphQlTester as(String username, Role... roles) {
		return this.http.mutate().headers((headers) -> headers.setBearerAuth(TestRealm.token(username, roles))).build();
	}

	/**
	 * Link a user's account to a person, as an administrator would.
	 * @param username the user
	 * @param person the person
	 */
	public void link(String username, PersonId person) {
		as(username).document("{ viewer { account { id } } }").executeAndVerify();
		this.jdbc.sql("update account set person_id = :person where issuer = :iss and subject = :sub")
			.param("person", UuidBytes.of(person.value()))
			.param("iss", TestRealm.ISSUER)
			.param("sub", TestRealm.subject(username))
			.update();
	}

	/**
	 * The account of a user who has called the API before.
	 * @param username the user
	 * @return the identifier of the account
	 */
	public UUID accountOf(String username) {
		byte[] id = this.jdbc.sql("select id from account where issuer = :iss and subject = :sub")
			.param("iss", TestRealm.ISSUER)
			.param("sub", TestRealm.subject(username))
			.query(byte[].class)
			.single();
		return UuidBytes.from(id);
	}

}
