package vn.chidao.compliance;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done about compliance. Who of the insiders may is for the regulation to
 * say, and the head's where it says nothing.
 */
enum ComplianceAction implements Action {

	/** Let a case pass. */
	WAIVE_OBLIGATION,

	/** Take that back. */
	REVOKE_WAIVER;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
