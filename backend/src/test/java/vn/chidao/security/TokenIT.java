package vn.chidao.security;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;

import com.nimbusds.jose.JWSAlgorithm;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.support.TestDatabaseConfiguration;
import vn.chidao.support.keycloak.KeycloakAdmin;
import vn.chidao.support.keycloak.KeycloakServer;
import vn.chidao.support.keycloak.SignIn;
import vn.chidao.support.keycloak.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only access tokens of this realm for this API get in; whatever looks like one is
 * answered 401.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestDatabaseConfiguration.class)
@Tag("embedded-only")
class TokenIT {

	private static final String QUERY = "{\"query\": \"{ __typename }\"}";

	private static final String SERVICE_CLIENT = """
			{"clientId": "%s", "secret": "bi-mat", "publicClient": false, "serviceAccountsEnabled": true,
			 "standardFlowEnabled": false, "protocolMappers": [%s]}""";

	private static final String AUDIENCE = """
			{"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
			 "config": {"included.custom.audience": "chidao-api", "access.token.claim": "true"}}""";

	private static final KeycloakServer KEYCLOAK = KeycloakServer.get();

	private static final TokenForge FORGE = TokenForge.at(KEYCLOAK);

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void issuer(DynamicPropertyRegistry properties) {
		properties.add("chidao.security.issuer", KEYCLOAK::issuer);
	}

	@Test
	void tokensOfPeopleAndSystemsAreAccepted() {
		assertThat(status(KEYCLOAK.signIn("truongban").access())).isEqualTo(200);
		assertThat(status(KEYCLOAK.signInAsIntegration().access())).isEqualTo(200);
	}

	@Test
	void keyThatTheRealmHasAddedIsAcceptedAtOnce() {
		assertThat(status(FORGE.good())).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource
	void refused(String token) {
		assertThat(status(token)).isEqualTo(401);
	}

	static Stream<Named<String>> refused() {
		return Stream.of(forgedClaims(), forgedHeaders(), fromKeycloak()).flatMap((tokens) -> tokens);
	}

	private static Stream<Named<String>> forgedClaims() {
		Date past = Date.from(Instant.now().minusSeconds(60));
		Date future = Date.from(Instant.now().plusSeconds(60));
		return Stream.of(
				Named.of("wrong issuer", FORGE.claims((claims) -> claims.issuer("https://example.org/realms/chidao"))),
				Named.of("no issuer", FORGE.claims((claims) -> claims.issuer(null))),
				Named.of("no audience", FORGE.claims((claims) -> claims.audience((String) null))),
				Named.of("other audience", FORGE.claims((claims) -> claims.audience("account"))),
				Named.of("ID token for this API", FORGE.claims((claims) -> claims.claim("typ", "ID"))),
				Named.of("refresh token for this API", FORGE.claims((claims) -> claims.claim("typ", "Refresh"))),
				Named.of("no type", FORGE.claims((claims) -> claims.claim("typ", null))),
				Named.of("no subject", FORGE.claims((claims) -> claims.subject(null))),
				Named.of("expired", FORGE.claims((claims) -> claims.expirationTime(past))),
				Named.of("never expires", FORGE.claims((claims) -> claims.expirationTime(null))),
				Named.of("not yet valid", FORGE.claims((claims) -> claims.notBeforeTime(future))));
	}

	private static Stream<Named<String>> forgedHeaders() {
		return Stream.of(Named.of("alg none", FORGE.unsigned()),
				Named.of("HS256 with the public key", FORGE.publicKeyAsSecret()),
				Named.of("RS512 is not on the list", FORGE.header(JWSAlgorithm.RS512, (header) -> header)),
				Named.of("PS256 is not on the list", FORGE.header(JWSAlgorithm.PS256, (header) -> header)),
				Named.of("foreign key under a known id", FORGE.foreignKey((header) -> header)),
				Named.of("foreign key in the header",
						FORGE.foreignKey((header) -> header.keyID(null).jwk(FORGE.foreignPublicKey()))),
				Named.of("foreign key at an address",
						FORGE.foreignKey((header) -> header.jwkURL(URI.create("http://localhost:1/keys")))),
				Named.of("known key, with an address too",
						FORGE.header(JWSAlgorithm.RS256,
								(header) -> header.jwkURL(URI.create("http://localhost:1/keys")))),
				Named.of("unknown key id", FORGE.foreignKey((header) -> header.keyID("la"))),
				Named.of("another unknown key id", FORGE.foreignKey((header) -> header.keyID("la-2"))),
				Named.of("third unknown key id", FORGE.foreignKey((header) -> header.keyID("la-3"))),
				Named.of("no signature", FORGE.good().replaceFirst("[^.]+$", "")), Named.of("no token", "abc"));
	}

	private static Stream<Named<String>> fromKeycloak() {
		KeycloakAdmin admin = KEYCLOAK.admin();
		admin.create("/chidao/clients", SERVICE_CLIENT.formatted("khong-doi-tuong", ""));
		admin.create("", """
				{"realm": "khac", "enabled": true, "sslRequired": "none"}""");
		admin.create("/khac/clients", SERVICE_CLIENT.formatted("chidao-web", AUDIENCE));
		Tokens person = KEYCLOAK.signIn("uyvien1");
		return Stream.of(Named.of("real ID token", person.id()), Named.of("real refresh token", person.refresh()),
				Named.of("real token without an audience",
						SignIn.asClient(KEYCLOAK.issuer(), "khong-doi-tuong", "bi-mat").access()),
				Named.of("real token of another realm",
						SignIn.asClient(KEYCLOAK.url() + "/realms/khac", "chidao-web", "bi-mat").access()),
				Named.of("real token of the administrator's realm", admin.token()));
	}

	@Test
	void goodTokenOutsideTheHeaderIsNoToken() {
		String token = KEYCLOAK.signIn("thuky").access();
		assertThat(this.mvc.post()
			.uri("/graphql?access_token={token}", token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(QUERY)
			.exchange()
			.getResponse()
			.getStatus()).isEqualTo(401);
		assertThat(this.mvc.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content("access_token=" + token)
			.exchange()
			.getResponse()
			.getStatus()).isEqualTo(401);
	}

	private int status(String token) {
		return this.mvc.post()
			.uri("/graphql")
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(QUERY)
			.exchange()
			.getResponse()
			.getStatus();
	}

}
