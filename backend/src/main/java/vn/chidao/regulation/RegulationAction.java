package vn.chidao.regulation;

import vn.chidao.security.Action;
import vn.chidao.security.Capacity;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with regulations.
 */
public enum RegulationAction implements Action {

	/** Read a regulation's text for a committee, and save it. */
	IMPORT_REGULATION,
	/** Give a committee the regulation of a template. */
	ADOPT_REGULATION_TEMPLATE,

	/** Begin a draft of a regulation. */
	START_REGULATION_DRAFT,

	/** Change a draft. */
	REVISE_REGULATION_DRAFT,

	/** Give a draft up. */
	DISCARD_REGULATION_DRAFT,

	/**
	 * Take a draft up, where the regulation in force does not ask for an amendment in
	 * steps.
	 */
	ADOPT_REGULATION_DRAFT,

	/** State a parameter that the rules of a regulation left open. */
	COMPLETE_RULE_PARAMETER;

	/** Administrators, the head of the committee and those who keep its papers. */
	private static final Grant GRANT = Grant.toRoles(Role.ADMIN)
		.or(Grant.toCapacities(Capacity.CHAIR, Capacity.SECRETARY, Capacity.TEAM_LEADER));

	@Override
	public Grant grant() {
		return GRANT;
	}

}
