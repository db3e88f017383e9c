package vn.chidao.security;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted, and from which web origins.
 *
 * @param issuer the realm's address, exactly as in {@code iss}
 * @param jwkSetUri where this server fetches the realm's keys, if not below the issuer
 * @param audience what {@code aud} must contain
 * @param allowedOrigins web origins that may call the API from a browser
 */
@ConfigurationProperties("chidao.security")
public record SecurityProperties(@DefaultValue("http://localhost:8180/realms/chidao") String issuer,
		@Nullable String jwkSetUri, @DefaultValue("chidao-api") String audience,
		@DefaultValue List<String> allowedOrigins) {

	String keys() {
		return (this.jwkSetUri != null) ? this.jwkSetUri : this.issuer + "/protocol/openid-connect/certs";
	}

}
