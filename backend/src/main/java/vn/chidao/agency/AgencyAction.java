package vn.chidao.agency;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with agencies.
 */
public enum AgencyAction implements Action {

	/** Register an agency. */
	CREATE_AGENCY(Grant.toRoles(Role.ADMIN)),
	/** Put on record that an agency bears another name. */
	RENAME_AGENCY(Grant.toRoles(Role.ADMIN)),
	/** Put on record that an agency ended, and who stands for it. */
	END_AGENCY(Grant.toRoles(Role.ADMIN)),
	/** Put a code of an agency on record. */
	ASSIGN_AGENCY_IDENTIFIER(Grant.toRoles(Role.ADMIN));

	private final Grant grant;

	AgencyAction(Grant grant) {
		this.grant = grant;
	}

	@Override
	public Grant grant() {
		return this.grant;
	}

}
