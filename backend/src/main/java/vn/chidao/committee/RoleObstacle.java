package vn.chidao.committee;

/**
 * Why an agency cannot be given a role from a day on.
 */
enum RoleObstacle {

	/** The committee did not exist yet. */
	BEFORE_FOUNDING("refusal.committee.role.beforeFounding"),
	/** The agency has the role on that day or later. */
	ALREADY_HELD("refusal.committee.role.alreadyHeld"),
	/** Another agency takes the role up on that day or later. */
	LATER_HOLDER("refusal.committee.role.laterHolder");

	private final String messageKey;

	RoleObstacle(String messageKey) {
		this.messageKey = messageKey;
	}

	String messageKey() {
		return this.messageKey;
	}

}
