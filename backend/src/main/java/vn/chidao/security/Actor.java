package vn.chidao.security;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.platform.graphql.ForbiddenException;

/**
 * Who acts: a signed-in account, and the person it belongs to once an administrator has
 * linked them. A controller method may take it as a parameter.
 *
 * @param account the sign-in identity
 * @param displayName the name the identity provider shows
 * @param person the person, null until linked
 * @param roles global roles from the token
 */
public record Actor(AccountId account, String displayName, @Nullable PersonId person, Set<Role> roles) {

	public Actor {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether the actor has a global role.
	 * @param role the role
	 * @return true if granted
	 */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * The person who acts.
	 * @return the person
	 * @throws vn.chidao.platform.graphql.ForbiddenException if the account is not linked
	 * to one
	 */
	public PersonId requirePerson() {
		if (this.person == null) {
			throw new ForbiddenException("error.account.withoutPerson");
		}
		return this.person;
	}

}
