package vn.chidao.onboarding;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import vn.chidao.security.Role;
import vn.chidao.security.SecurityProperties;

/**
 * The users of the realm, through Keycloak's administration interface. It never runs
 * inside a transaction: a slow identity provider must not hold the database.
 */
@Component
class Realm {

	private static final Duration CONNECT = Duration.ofSeconds(2);

	/** Sending a message takes as long as the mail server does. */
	private static final Duration ANSWER = Duration.ofSeconds(6);

	private final OnboardingProperties properties;

	private final RealmToken token;

	private final RestClient users;

	Realm(OnboardingProperties properties, SecurityProperties security) {
		this.properties = properties;
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(CONNECT).build());
		requests.setReadTimeout(ANSWER);
		RestClient http = RestClient.builder().requestFactory(requests).build();
		String realm = (properties.realmUrl() != null) ? properties.realmUrl() : security.issuer();
		this.token = new RealmToken(http, realm + "/protocol/openid-connect/token", properties);
		this.users = http.mutate().baseUrl(realm.replace("/realms/", "/admin/realms/") + "/users").build();
	}

	Optional<RealmUser> byId(String id) {
		try {
			return Optional.ofNullable(asked(
					() -> this.users.get().uri("/{id}", id).headers(this::sign).retrieve().body(RealmUser.class)));
		}
		catch (HttpClientErrorException.NotFound ex) {
			return Optional.empty();
		}
	}

	Optional<RealmUser> byUsername(String username) {
		return first("username", username);
	}

	Optional<RealmUser> byEmail(String email) {
		return first("email", email);
	}

	private Optional<RealmUser> first(String field, String value) {
		RealmUser[] found = asked(() -> this.users.get()
			.uri((uri) -> uri.queryParam(field, "{value}").queryParam("exact", true).build(value))
			.headers(this::sign)
			.retrieve()
			.body(RealmUser[].class));
		return (found != null && found.length > 0) ? Optional.of(found[0]) : Optional.empty();
	}

	/** Makes an account; gives its subject. */
	String create(RealmUser user) {
		ResponseEntity<Void> made = asked(() -> this.users.post()
			.headers(this::sign)
			.contentType(MediaType.APPLICATION_JSON)
			.body(user)
			.retrieve()
			.toBodilessEntity());
		String location = (made != null) ? String.valueOf(made.getHeaders().getLocation()) : "";
		return location.substring(location.lastIndexOf('/') + 1);
	}

	void changeEmail(String id, String email) {
		asked(() -> this.users.put()
			.uri("/{id}", id)
			.headers(this::sign)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("email", email, "emailVerified", false))
			.retrieve()
			.toBodilessEntity());
	}

	/** Grants roles that the account does not have yet; others stay. */
	void grant(String id, Collection<Role> roles) {
		RoleMapping[] available = asked(() -> this.users.get()
			.uri("/{id}/role-mappings/realm/available", id)
			.headers(this::sign)
			.retrieve()
			.body(RoleMapping[].class));
		List<String> wanted = roles.stream().map((role) -> role.name().toLowerCase(Locale.ROOT)).toList();
		List<RoleMapping> missing = (available != null)
				? List.of(available).stream().filter((role) -> wanted.contains(role.name())).toList() : List.of();
		if (!missing.isEmpty()) {
			asked(() -> this.users.post()
				.uri("/{id}/role-mappings/realm", id)
				.headers(this::sign)
				.contentType(MediaType.APPLICATION_JSON)
				.body(missing)
				.retrieve()
				.toBodilessEntity());
		}
	}

	/** Sends the link with which the owner sets a password and confirms the address. */
	void sendLink(String id, List<String> actions) {
		try {
			asked(() -> this.users.put()
				.uri((uri) -> uri.path("/{id}/execute-actions-email")
					.queryParam("client_id", this.properties.webClientId())
					.queryParam("lifespan", this.properties.linkLives().toSeconds())
					.build(id))
				.headers(this::sign)
				.contentType(MediaType.APPLICATION_JSON)
				.body(actions)
				.retrieve()
				.toBodilessEntity());
		}
		catch (RealmFault ex) {
			// Keycloak answers a mail server that refuses with a fault of its own
			throw (ex.kind() == RealmFault.Kind.UNREACHABLE && ex.getCause() instanceof HttpServerErrorException)
					? new RealmFault(RealmFault.Kind.MAIL, ex) : ex;
		}
	}

	private void sign(HttpHeaders headers) {
		headers.setBearerAuth(this.token.current());
	}

	private <T> @Nullable T asked(Supplier<@Nullable T> request) {
		try {
			return request.get();
		}
		catch (HttpClientErrorException.NotFound ex) {
			throw ex;
		}
		catch (HttpClientErrorException ex) {
			this.token.forget();
			throw new RealmFault(kind(ex.getStatusCode()), ex);
		}
		catch (RestClientException ex) {
			throw new RealmFault(RealmFault.Kind.UNREACHABLE, ex);
		}
	}

	private static RealmFault.Kind kind(HttpStatusCode status) {
		return switch (status.value()) {
			case 409 -> RealmFault.Kind.CONFLICT;
			case 400, 422 -> RealmFault.Kind.DATA;
			default -> RealmFault.Kind.REFUSED;
		};
	}

	/**
	 * A role of the realm.
	 *
	 * @param id its id at the identity provider
	 * @param name its name
	 */
	record RoleMapping(String id, String name) {

	}

}
