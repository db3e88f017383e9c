package vn.chidao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import vn.chidao.security.Role;

/**
 * Stands in for the identity provider where a test is about something else: it signs
 * access tokens in the shape of Keycloak's and publishes its keys over HTTP. Sign-in
 * against a real Keycloak has tests of its own.
 */
public final class TestRealm {

	/** The issuer in {@code iss}. */
	public static final String ISSUER = "https://realm.test/realms/chidao";

	/** The key the tokens are signed with. */
	public static final RSAKey KEY = newKey();

	private static final HttpServer SERVER = publish();

	private TestRealm() {
	}

	/**
	 * Where the keys are published.
	 * @return an address on this machine
	 */
	public static String jwkSetUri() {
		return "http://localhost:" + SERVER.getAddress().getPort() + "/certs";
	}

	/**
	 * The id this realm gives to a user.
	 * @param username any name
	 * @return {@code sub}
	 */
	public static String subject(String username) {
		return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * An access token for the API.
	 * @param username whose token
	 * @param roles realm roles
	 * @return the token, without {@code Bearer}
	 */
	public static String token(String username, Role... roles) {
		return sign(KEY, claims(username, roles).build());
	}

	/**
	 * The claims of a good access token, to spoil.
	 * @param username whose token
	 * @param roles realm roles
	 * @return the claims
	 */
	public static JWTClaimsSet.Builder claims(String username, Role... roles) {
		Instant now = Instant.now(Clock.systemUTC());
		List<String> names = Arrays.stream(roles).map((role) -> role.name().toLowerCase(Locale.ROOT)).toList();
		return new JWTClaimsSet.Builder().issuer(ISSUER)
			.subject(subject(username))
			.audience("chidao-api")
			.claim("typ", "Bearer")
			.claim("azp", "chidao-web")
			.claim("name", username)
			.claim("preferred_username", username)
			.claim("realm_access", Map.of("roles", names))
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
	}

	/**
	 * Sign claims.
	 * @param key with which key
	 * @param claims what it says
	 * @return the token
	 */
	public static String sign(RSAKey key, JWTClaimsSet claims) {
		return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), key, claims);
	}

	/**
	 * Sign claims under a header of the test's own.
	 * @param header the header
	 * @param key with which key
	 * @param claims what it says
	 * @return the token
	 */
	public static String sign(JWSHeader header, RSAKey key, JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(header, claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A key nobody has published.
	 * @return a fresh key
	 */
	public static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpServer publish() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			byte[] keys = new JWKSet(KEY).toString().getBytes(StandardCharsets.UTF_8);
			server.createContext("/certs", (exchange) -> {
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, keys.length);
				exchange.getResponseBody().write(keys);
				exchange.close();
			});
			server.setExecutor((task) -> Thread.ofVirtual().start(task));
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
