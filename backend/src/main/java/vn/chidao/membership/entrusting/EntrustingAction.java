package vn.chidao.membership.entrusting;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done about acting for others. Who may is decided case by case: whoever
 * entrusts, and the secretariat for them; so insiders are let in and the services ask on.
 */
enum EntrustingAction implements Action {

	/** Delegate powers. */
	GIVE_DELEGATION,
	/** Record that somebody acts for the head. */
	RECORD_ACTING,
	/** Take a delegation back, or end acting for the head. */
	END_ENTRUSTMENT;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
