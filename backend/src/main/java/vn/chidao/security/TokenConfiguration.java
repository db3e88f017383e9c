package vn.chidao.security;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Accepts access tokens of one realm for this API, and nothing that merely looks like
 * one.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

	private static final int HTTP_TIMEOUT_MILLIS = 2_000;

	private static final int MAX_KEY_SET_BYTES = 200_000;

	private static final Duration KEYS_LIVE = Duration.ofMinutes(5);

	private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(12);

	/** Headers by which a token brings its own key. */
	private static final Set<String> FOREIGN_KEYS = Set.of("jwk", "jku", "x5u", "x5c");

	@Bean
	JwtDecoder jwtDecoder(SecurityProperties properties) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys(properties.keys()))
			.jwsAlgorithms((algorithms) -> {
				algorithms.clear();
				algorithms.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256));
			})
			.build();
		decoder.setJwtValidator(validators(properties));
		return decoder;
	}

	private static OAuth2TokenValidator<Jwt> validators(SecurityProperties properties) {
		return new DelegatingOAuth2TokenValidator<>(
				List.of(new JwtTimestampValidator(Duration.ofSeconds(10)), new JwtIssuerValidator(properties.issuer()),
						new JwtClaimValidator<List<String>>("aud",
								(audience) -> audience != null && audience.contains(properties.audience())),
						new JwtClaimValidator<Object>("exp", (expiry) -> expiry != null),
						new JwtClaimValidator<String>("typ", "Bearer"::equals),
						new JwtClaimValidator<String>("sub", (subject) -> subject != null && !subject.isBlank()),
						TokenConfiguration::refuseForeignKeys));
	}

	private static OAuth2TokenValidatorResult refuseForeignKeys(Jwt token) {
		Map<String, Object> headers = token.getHeaders();
		return FOREIGN_KEYS.stream().anyMatch(headers::containsKey)
				? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
				: OAuth2TokenValidatorResult.success();
	}

	// keys are fetched again for an unknown key id (rotation is live), and kept while the
	// realm cannot be reached
	private static JWKSource<SecurityContext> keys(String address) {
		try {
			return new PatientKeys(
					JWKSourceBuilder
						.create(URI.create(address).toURL(),
								new DefaultResourceRetriever(HTTP_TIMEOUT_MILLIS, HTTP_TIMEOUT_MILLIS,
										MAX_KEY_SET_BYTES))
						.cache(KEYS_LIVE.toMillis(), 2L * HTTP_TIMEOUT_MILLIS)
						.rateLimited(Duration.ofSeconds(5).toMillis())
						.outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
						.build());
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException("chidao.security.jwk-set-uri is not an address", ex);
		}
	}

}
