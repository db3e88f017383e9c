package vn.chidao.security;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

import vn.chidao.platform.persistence.Ids;

/**
 * Puts an actor into place for tests that call services without HTTP.
 */
public final class TestActors {

	private TestActors() {
	}

	/**
	 * From now on, this thread acts as somebody.
	 * @param person the person, or null for an account without one
	 * @param roles global roles
	 * @return the actor
	 */
	public static Actor signIn(@Nullable PersonId person, Role... roles) {
		Actor actor = new Actor(new AccountId(Ids.next()), "Người thử", person, Set.of(roles));
		Jwt token = Jwt.withTokenValue("test").header("alg", "none").subject("test").build();
		SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(token, List.of(), actor));
		return actor;
	}

	/**
	 * From now on, nobody acts on this thread.
	 */
	public static void signOut() {
		SecurityContextHolder.clearContext();
	}

}
