package vn.chidao.security;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in identity as clients see it.
 *
 * @param id opaque id
 * @param issuer {@code iss}
 * @param subject {@code sub}
 * @param displayName the name the identity provider shows
 * @param lastSeenAt when it was last seen, to a quarter of an hour; null before the first
 * time
 * @param personId the person it is linked to, or null; modules above turn it into a
 * person
 */
public record AccountView(AccountId id, String issuer, String subject, String displayName, @Nullable Instant lastSeenAt,
		@Nullable PersonId personId) {

}
