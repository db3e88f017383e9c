package vn.chidao.membership;

import vn.chidao.security.Action;
import vn.chidao.security.Capacity;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with persons and memberships.
 */
public enum MembershipAction implements Action {

	/** See every person, not only those of one's own agency. */
	LIST_PERSONS,
	/** Register a person. */
	CREATE_PERSON,
	/** Write down anew who a person is, where they work and how to reach them. */
	UPDATE_PERSON,
	/** See how to reach everybody, not only those one works with. */
	READ_CONTACTS,
	/** Give a person a post. */
	APPOINT_MEMBER,
	/** End a membership. */
	END_MEMBERSHIP,
	/** Place a member elsewhere in the protocol order. */
	MOVE_MEMBER;

	@Override
	public Grant grant() {
		return switch (this) {
			case LIST_PERSONS -> Grant.toRoles(Role.ADMIN, Role.INTEGRATION);
			case CREATE_PERSON, UPDATE_PERSON, READ_CONTACTS -> Grant.toRoles(Role.ADMIN);
			case APPOINT_MEMBER, END_MEMBERSHIP ->
				Grant.toRoles(Role.ADMIN).or(Grant.toCapacities(Capacity.CHAIR, Capacity.HEAD_ABOVE));
			case MOVE_MEMBER -> Grant.toRoles(Role.ADMIN)
				.or(Grant.toCapacities(Capacity.CHAIR, Capacity.HEAD_ABOVE, Capacity.STANDING_VICE_CHAIR,
						Capacity.TEAM_LEADER, Capacity.STANDING_DEPUTY_TEAM_LEADER, Capacity.SECRETARY));
		};
	}

}
