package vn.chidao.support.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short calls of HTTP.
 *
 * @param http the client
 * @param cookies sent with each call, may be empty
 */
record Requests(HttpClient http, String cookies) {

	Requests(HttpClient http) {
		this(http, "");
	}

	/**
	 * Java's own cookie store keeps Keycloak's secure cookies from going to
	 * {@code http://localhost}, where browsers let them pass.
	 */
	Requests withCookiesOf(HttpResponse<String> answer) {
		return new Requests(this.http,
				answer.headers()
					.allValues("Set-Cookie")
					.stream()
					.map((cookie) -> cookie.split(";", 2)[0])
					.collect(Collectors.joining("; ")));
	}

	/**
	 * The cookies of before, where the answer does not set them anew, and those it sets.
	 */
	Requests withMoreCookiesOf(HttpResponse<String> answer) {
		Map<String, String> jar = new LinkedHashMap<>();
		Stream.of(this.cookies, withCookiesOf(answer).cookies())
			.flatMap((cookies) -> Arrays.stream(cookies.split("; ", -1)))
			.filter((cookie) -> cookie.contains("="))
			.forEach((cookie) -> jar.put(cookie.substring(0, cookie.indexOf('=')), cookie));
		return new Requests(this.http, String.join("; ", jar.values()));
	}

	static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	HttpResponse<String> get(URI uri) {
		return send(HttpRequest.newBuilder(uri));
	}

	HttpResponse<String> post(URI uri, Map<String, String> fields) {
		return send(HttpRequest.newBuilder(uri)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form(fields))));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie", this.cookies);
		}
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for an answer", ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
