package vn.chidao.committee;

/**
 * What an agency does in a committee.
 */
public enum AgencyRoleKind {

	/** The standing agency, <i>cơ quan thường trực</i>: one at a time. */
	STANDING_AGENCY,
	/** Holds the budget. */
	BUDGET_HOLDER,
	/** Where concentrated work takes place. */
	WORK_VENUE,
	/** Keeps the papers. */
	SECRETARIAT;

	boolean isSingle() {
		return this == STANDING_AGENCY;
	}

}
