package vn.chidao.committee;

import vn.chidao.security.Action;
import vn.chidao.security.Capacity;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with committees.
 */
public enum CommitteeAction implements Action {

	/** Set up a committee or a body under one. */
	ESTABLISH_COMMITTEE,
	/** Give an agency a role in a committee, or end it. */
	ASSIGN_AGENCY_ROLE,
	/** Put on record that a body bears another name. */
	RENAME_COMMITTEE,
	/** Put on record that a body was made up anew. */
	RECONSTITUTE_COMMITTEE,
	/** Put on record that a body was merged into another. */
	MERGE_COMMITTEE,
	/** Put on record that a body ended. */
	DISSOLVE_COMMITTEE,
	/**
	 * Name members and the regulation: administrators and the head of the body or of one
	 * over it.
	 */
	MANAGE_COMMITTEE;

	@Override
	public Grant grant() {
		return switch (this) {
			case ESTABLISH_COMMITTEE, ASSIGN_AGENCY_ROLE, RENAME_COMMITTEE, MERGE_COMMITTEE, DISSOLVE_COMMITTEE ->
				Grant.toRoles(Role.ADMIN);
			case MANAGE_COMMITTEE, RECONSTITUTE_COMMITTEE ->
				Grant.toRoles(Role.ADMIN).or(Grant.toCapacities(Capacity.CHAIR, Capacity.HEAD_ABOVE));
		};
	}

}
