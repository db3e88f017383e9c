package vn.chidao.meeting;

/**
 * A member's choice.
 */
public enum VoteChoice {

	/** For. */
	FOR,

	/** Against. */
	AGAINST,

	/** Abstains. */
	ABSTAIN

}
