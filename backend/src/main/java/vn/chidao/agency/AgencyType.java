package vn.chidao.agency;

/**
 * What kind of agency.
 */
public enum AgencyType {

	/** A department, <i>sở, ban, ngành</i>. */
	DEPARTMENT,
	/** A people's committee, <i>UBND</i>. */
	PEOPLES_COMMITTEE,
	/** The office of a people's committee, <i>văn phòng UBND</i>. */
	OFFICE,
	/** Police, <i>công an</i>. */
	POLICE,
	/** A ministry or an agency of ministerial rank. */
	MINISTRY,
	/** A district or commune authority. */
	LOCAL_AUTHORITY,
	/** Anything else, private or foreign included. */
	OTHER

}
