package vn.chidao.security;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * The realm's keys when they may not be asked for again so soon. Who tries made-up key
 * ids uses that limit up, and gets a refusal; tokens under a key that was good lately
 * stay good.
 */
final class PatientKeys implements JWKSource<SecurityContext> {

	private static final Duration LATELY = Duration.ofMinutes(10);

	/** A realm has a handful; more would be a fault. */
	private static final int MAX_KEYS = 50;

	private final JWKSource<SecurityContext> source;

	private final Cache<String, JWK> seen = Caffeine.newBuilder()
		.expireAfterWrite(LATELY)
		.maximumSize(MAX_KEYS)
		.build();

	PatientKeys(JWKSource<SecurityContext> source) {
		this.source = source;
	}

	@Override
	public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
		try {
			List<JWK> keys = this.source.get(selector, context);
			keys.stream().filter((key) -> key.getKeyID() != null).forEach((key) -> this.seen.put(key.getKeyID(), key));
			return keys;
		}
		catch (RateLimitReachedException ex) {
			List<JWK> lately = List.copyOf(this.seen.asMap().values());
			if (lately.isEmpty()) {
				throw ex;
			}
			return selector.select(new JWKSet(lately));
		}
	}

}
