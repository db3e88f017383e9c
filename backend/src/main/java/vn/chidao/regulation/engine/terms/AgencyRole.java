package vn.chidao.regulation.engine.terms;

/**
 * What an agency is to a committee.
 */
public enum AgencyRole {

	/** <i>Cơ quan thường trực</i>. */
	STANDING_AGENCY, BUDGET_HOLDER, WORK_VENUE, SECRETARIAT, PARENT_AUTHORITY

}
