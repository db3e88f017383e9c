package vn.chidao.agency;

/**
 * What a decision did to an agency.
 */
public enum AgencyChangeKind {

	/** Gave it another name. */
	RENAMING,
	/** Ended it; another agency stands for it. */
	SUCCESSION,
	/** Ended it; none stands for it. */
	DISSOLUTION

}
