package vn.chidao.regulation.draft;

/**
 * Where a rule of a draft stands.
 */
public enum DraftRuleState {

	/** Read from the text; nobody has looked at it yet. */
	PROPOSED,

	/** Confirmed by a person, or taken over from where the draft comes from. */
	CONFIRMED,

	/** Left out of the regulation; it can be confirmed again. */
	REMOVED

}
