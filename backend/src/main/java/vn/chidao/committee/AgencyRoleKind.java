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
	SECRETARIAT,
	/**
	 * The authority above the body, <i>cơ quan cấp trên</i>, first in the heading of its
	 * documents: one at a time.
	 */
	PARENT_AUTHORITY;

	boolean isSingle() {
		return this == STANDING_AGENCY || this == PARENT_AUTHORITY;
	}

}
