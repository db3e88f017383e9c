package vn.chidao.onboarding;

import java.util.List;

import vn.chidao.security.PersonId;
import vn.chidao.security.Role;

/**
 * A person to invite, GraphQL input {@code InvitePersonInput}.
 *
 * @param personId who
 * @param email where the link goes
 * @param roles global roles of the account
 * @param linkExisting whether an account that has this address already is to be linked
 */
record InvitePerson(PersonId personId, String email, List<Role> roles, boolean linkExisting) {

	InvitePerson {
		roles = List.copyOf(roles);
	}

	@Override
	public String toString() {
		return "InvitePerson[" + this.personId + "]";
	}

}
