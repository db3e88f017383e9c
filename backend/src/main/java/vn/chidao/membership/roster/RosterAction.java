package vn.chidao.membership.roster;

import vn.chidao.membership.MembershipAction;
import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done with lists of members: whoever may give posts one by one may give many
 * at once.
 */
enum RosterAction implements Action {

	/** Look at a list, take it over, and write the members out as one. */
	IMPORT_ROSTER,
	/** Take a list back. */
	UNDO_ROSTER_IMPORT;

	@Override
	public Grant grant() {
		return MembershipAction.APPOINT_MEMBER.grant();
	}

}
