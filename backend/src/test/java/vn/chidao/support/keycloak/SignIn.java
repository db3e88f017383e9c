package vn.chidao.support.keycloak;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in as a browser does: authorization request with PKCE, login form, redirect with
 * a code, code for tokens.
 *
 * @param issuer address of the realm
 * @param clientId a public client
 * @param redirectUri one that the client may use; it is not called
 */
public record SignIn(String issuer, String clientId, String redirectUri) {

	private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

	private static final Pattern CODE = Pattern.compile("[?&#]code=([^&]+)");

	/**
	 * Signs a person in.
	 * @param username name of the account
	 * @param password its password
	 * @return its tokens
	 */
	public Tokens as(String username, String password) {
		String verifier = (UUID.randomUUID() + "-" + UUID.randomUUID());
		try (HttpClient http = HttpClient.newHttpClient()) {
			Requests requests = new Requests(http);
			HttpResponse<String> page = requests.get(authorizationUri(verifier));
			URI form = URI.create(find(FORM, page.body(), "login form").replace("&amp;", "&"));
			HttpResponse<String> answer = requests.withCookiesOf(page)
				.post(form, Map.of("username", username, "password", password));
			String location = answer.headers().firstValue("Location").orElse("");
			String code = find(CODE, location, "code for " + username + " after the login form");
			return tokens(requests, this.issuer, Map.of("grant_type", "authorization_code", "client_id", this.clientId,
					"redirect_uri", this.redirectUri, "code", code, "code_verifier", verifier));
		}
	}

	/**
	 * Signs a confidential client in as itself.
	 * @param issuer address of the realm
	 * @param clientId the client
	 * @param secret its secret
	 * @return its tokens
	 */
	public static Tokens asClient(String issuer, String clientId, String secret) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return tokens(new Requests(http), issuer,
					Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
		}
	}

	private URI authorizationUri(String verifier) {
		return URI
			.create(this.issuer + "/protocol/openid-connect/auth?"
					+ Requests.form(Map.of("response_type", "code", "scope", "openid", "client_id", this.clientId,
							"redirect_uri", this.redirectUri, "code_challenge_method", "S256", "code_challenge",
							challenge(verifier))));
	}

	private static Tokens tokens(Requests requests, String issuer, Map<String, String> form) {
		HttpResponse<String> answer = requests.post(URI.create(issuer + "/protocol/openid-connect/token"), form);
		if (answer.statusCode() != 200) {
			throw new IllegalStateException("No tokens: " + answer.statusCode() + " " + answer.body());
		}
		return new Tokens(member(answer.body(), "access_token"), member(answer.body(), "id_token"),
				member(answer.body(), "refresh_token"));
	}

	private static String member(String json, String name) {
		Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
		return matcher.find() ? matcher.group(1) : "";
	}

	private static String find(Pattern pattern, String text, String what) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("Keycloak gave no " + what);
		}
		return matcher.group(1);
	}

	private static String challenge(String verifier) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
