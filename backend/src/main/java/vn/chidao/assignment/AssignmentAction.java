package vn.chidao.assignment;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done with assignments. The regulation says who decides them, so insiders
 * are let in and the service asks the rules.
 */
enum AssignmentAction implements Action {

	/** Make an assignment. */
	ASSIGN_PEOPLE,
	/** End one. */
	END_ASSIGNMENT;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
