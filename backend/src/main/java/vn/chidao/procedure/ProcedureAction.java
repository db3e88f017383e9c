package vn.chidao.procedure;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done with cases. The regulation says who takes which step, so insiders are
 * let in and the service asks the rules.
 */
enum ProcedureAction implements Action {

	/** Open a case. */
	OPEN_PROCEDURE_CASE,
	/** Take a step. */
	TAKE_PROCEDURE_STEP,
	/** Refuse a step. */
	REJECT_PROCEDURE_STEP,
	/** Take a case back. */
	WITHDRAW_PROCEDURE_CASE;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
