package vn.chidao.support.keycloak;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The realm file does what the design asks, in a real Keycloak.
 */
@Tag("embedded-only")
class RealmIT {

	private final KeycloakServer keycloak = KeycloakServer.get();

	@Test
	void memberGetsShortTokenForThisApiOnly() {
		JsonNode claims = claims(this.keycloak.signIn("truongban").access());
		assertThat(claims.get("iss").asString()).isEqualTo(this.keycloak.issuer());
		assertThat(claims.get("aud").asString()).isEqualTo("chidao-api");
		assertThat(claims.get("sub").asString()).isEqualTo("d0000000-0000-4000-8000-000000000001");
		assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
		assertThat(claims.at("/realm_access/roles").values()).extracting(JsonNode::asString).containsExactly("member");
	}

	@Test
	void administratorAndGuestDifferOnlyByRole() {
		assertThat(claims(this.keycloak.signIn("quantri").access()).at("/realm_access/roles").values())
			.extracting(JsonNode::asString)
			.containsExactlyInAnyOrder("admin", "member");
		assertThat(claims(this.keycloak.signIn("khach").access()).at("/realm_access/roles").values()).isEmpty();
	}

	@Test
	void integrationSignsInAsItself() {
		JsonNode claims = claims(this.keycloak.signInAsIntegration().access());
		assertThat(claims.get("aud").asString()).isEqualTo("chidao-api");
		assertThat(claims.get("azp").asString()).isEqualTo("chidao-integration");
		assertThat(claims.at("/realm_access/roles").values()).extracting(JsonNode::asString)
			.containsExactly("integration");
	}

	@Test
	void phoneSignsInThroughItsOwnScheme() {
		Tokens tokens = new SignIn(this.keycloak.issuer(), "chidao-mobile", "vn.chidao.mobile:/callback").as("uyvien1",
				"uyvien1");
		assertThat(claims(tokens.access()).get("aud").asString()).isEqualTo("chidao-api");
	}

	@Test
	void webClientHasNoPasswordGrantAndNeedsProofKey() {
		assertThat(token(Map.of("grant_type", "password", "client_id", "chidao-web", "username", "truongban",
				"password", "truongban")))
			.contains("unauthorized_client");
		try (HttpClient http = HttpClient.newHttpClient()) {
			String location = new Requests(http)
				.get(URI.create(
						this.keycloak.issuer() + "/protocol/openid-connect/auth?"
								+ Requests.form(Map.of("response_type", "code", "client_id", "chidao-web",
										"redirect_uri", KeycloakServer.WEB_URL + "/"))))
				.headers()
				.firstValue("Location")
				.orElse("");
			assertThat(location).contains("error=invalid_request");
		}
	}

	@Test
	void wrongPasswordGivesNothing() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new SignIn(this.keycloak.issuer(), "chidao-web", KeycloakServer.WEB_URL + "/")
				.as("giamdoc", "sai mật khẩu"));
	}

	@Test
	void loginPageSpeaksVietnameseAndEnglish() throws IOException {
		assertThat(loginPage("vi")).contains("Mật khẩu", "Tiếng Việt", "chidao.css");
		assertThat(loginPage("en")).contains("Password", "English");
	}

	private String loginPage(String language) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return new Requests(http).get(URI.create(this.keycloak.issuer() + "/protocol/openid-connect/auth?"
					+ Requests.form(Map.of("response_type", "code", "client_id", "chidao-web", "redirect_uri",
							KeycloakServer.WEB_URL + "/", "code_challenge_method", "S256", "code_challenge",
							"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "ui_locales", language))))
				.body();
		}
	}

	private String token(Map<String, String> form) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return new Requests(http).post(URI.create(this.keycloak.issuer() + "/protocol/openid-connect/token"), form)
				.body();
		}
	}

	private static JsonNode claims(String token) {
		return JsonMapper.shared()
			.readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
	}

}
