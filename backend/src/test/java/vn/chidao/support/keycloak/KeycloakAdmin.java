package vn.chidao.support.keycloak;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak's administration interface, as far as tests need it.
 *
 * @param url address of the server
 * @param token access token of the administrator
 */
public record KeycloakAdmin(String url, String token) {

	private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

	static KeycloakAdmin of(String url) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = new Requests(http).post(
					URI.create(url + "/realms/master/protocol/openid-connect/token"),
					Map.of("grant_type", "password", "client_id", "admin-cli", "username", KeycloakHome.ADMINISTRATOR,
							"password", KeycloakHome.ADMINISTRATOR));
			Matcher matcher = TOKEN.matcher(answer.body());
			if (!matcher.find()) {
				throw new IllegalStateException("The administrator cannot sign in: " + answer.body());
			}
			return new KeycloakAdmin(url, matcher.group(1));
		}
	}

	/**
	 * Makes something new.
	 * @param path below {@code /admin/realms}, e.g. {@code /chidao/clients}
	 * @param json its description
	 * @return the id of the new thing, empty when it has none
	 */
	public String create(String path, String json) {
		HttpResponse<String> answer = send(path, "POST", json);
		String location = answer.headers().firstValue("Location").orElse("");
		return location.substring(location.lastIndexOf('/') + 1);
	}

	/**
	 * Changes something.
	 * @param path below {@code /admin/realms}
	 * @param json its new description; what is left out stays
	 */
	public void update(String path, String json) {
		send(path, "PUT", json);
	}

	/**
	 * Reads something.
	 * @param path below {@code /admin/realms}
	 * @return its JSON
	 */
	public String read(String path) {
		return send(path, "GET", "").body();
	}

	private HttpResponse<String> send(String path, String method, String json) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = new Requests(http)
				.send(HttpRequest.newBuilder(URI.create(this.url + "/admin/realms" + path))
					.header("Authorization", "Bearer " + this.token)
					.header("Content-Type", "application/json")
					.method(method, HttpRequest.BodyPublishers.ofString(json)));
			if (answer.statusCode() >= 300) {
				throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
			}
			return answer;
		}
	}

	@Override
	public String toString() {
		return "KeycloakAdmin[" + this.url + "]";
	}

}
