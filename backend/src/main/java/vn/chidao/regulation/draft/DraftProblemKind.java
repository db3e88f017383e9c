package vn.chidao.regulation.draft;

/**
 * What is wrong with a draft.
 */
public enum DraftProblemKind {

	/** A part of its identity is missing. */
	MISSING_FIELD,

	/** A number occurs twice in the text. */
	REPEATED_NUMBER,

	/** Something else in the text that a person should look at. */
	TEXT_REMARK,

	/** Rules read from the text that nobody has looked at. */
	UNSEEN_RULE,

	/** It has no rule. */
	NO_RULE,

	/** A rule cites nothing. */
	NO_CLAUSE,

	/** A rule cites what the text does not have. */
	MISSING_CLAUSE,

	/** Two rules answer the same question differently. */
	CONTRADICTION,

	/** For some days nothing holds between two rules or regulations. */
	VALIDITY_GAP,

	/** A rule ends before it begins. */
	INVALID_VALIDITY,

	/** The committee has another regulation from the same day, or one of this number. */
	TAKEN,

	/** Open cases depend on a rule that is left out or narrowed. */
	OPEN_CASES;

	/**
	 * Whether a draft cannot be adopted with it.
	 * @return false for what a person should know and may accept
	 */
	public boolean blocks() {
		return this != TEXT_REMARK && this != NO_RULE;
	}

}
