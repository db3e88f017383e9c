package vn.chidao.onboarding;

import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * The token of our client at the identity provider, fetched again before it ends.
 */
final class RealmToken {

	/** Fetched anew so many seconds before its end. */
	private static final long MARGIN = 30;

	private static final long NANOS = 1_000_000_000L;

	private final RestClient http;

	private final String address;

	private final OnboardingProperties properties;

	private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

	RealmToken(RestClient http, String address, OnboardingProperties properties) {
		this.http = http;
		this.address = address;
		this.properties = properties;
	}

	String current() {
		Held token = this.held.get();
		if (token == null || System.nanoTime() - token.until() > 0) {
			token = fetch();
			this.held.set(token);
		}
		return token.value();
	}

	void forget() {
		this.held.set(null);
	}

	private Held fetch() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("grant_type", "client_credentials");
		form.add("client_id", this.properties.clientId());
		form.add("client_secret", String.valueOf(this.properties.secret()));
		Answer answer = this.http.post()
			.uri(this.address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.body(Answer.class);
		if (answer == null) {
			throw new IllegalStateException("The identity provider gave no token");
		}
		return new Held(answer.token(), System.nanoTime() + Math.max(0, answer.seconds() - MARGIN) * NANOS);
	}

	private record Held(String value, long until) {

	}

	/**
	 * What the token endpoint answers.
	 *
	 * @param token the access token
	 * @param seconds how long it lives
	 */
	record Answer(@JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {

		@Override
		public String toString() {
			return "Answer[…]";
		}

	}

}
