package vn.chidao.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Finds the actor behind a checked token. Identity is issuer and subject, never a name.
 */
@Component
class ActorConverter implements Converter<Jwt, AbstractAuthenticationToken> {

	private final AccountDirectory accounts;

	ActorConverter(AccountDirectory accounts) {
		this.accounts = accounts;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		Set<Role> roles = roles(token);
		AccountDirectory.Entry account = account(token);
		Actor actor = new Actor(account.id(), account.displayName(), account.person(), roles);
		List<GrantedAuthority> authorities = roles.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return new ActorAuthentication(token, authorities, actor);
	}

	// a good token that cannot be looked up is an outage of ours, not a refused token
	private AccountDirectory.Entry account(Jwt token) {
		try {
			return this.accounts.seen(required(token, "iss"), required(token, "sub"), displayName(token));
		}
		catch (DataAccessException ex) {
			throw new AuthenticationServiceException("Accounts cannot be read", ex);
		}
	}

	// the decoder has refused a token without them
	private static String required(Jwt token, String claim) {
		return Objects.requireNonNull(token.getClaimAsString(claim), claim);
	}

	private static String displayName(Jwt token) {
		return Stream.of("name", "preferred_username", "sub")
			.map(token::getClaimAsString)
			.filter(StringUtils::hasText)
			.findFirst()
			.orElseThrow();
	}

	// Keycloak puts realm roles into the claim realm_access
	private static Set<Role> roles(Jwt token) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Map<String, Object> access = token.getClaimAsMap("realm_access");
		if (access != null && access.get("roles") instanceof Collection<?> names) {
			for (Role role : Role.values()) {
				if (names.contains(role.name().toLowerCase(Locale.ROOT))) {
					roles.add(role);
				}
			}
		}
		return roles;
	}

}
