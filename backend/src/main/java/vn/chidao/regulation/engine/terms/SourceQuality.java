package vn.chidao.regulation.engine.terms;

/**
 * How much of the legal text stands behind a rule.
 */
public enum SourceQuality {

	FULL_TEXT,

	/** A news summary: what it does not say, the regulation may say. */
	PRESS_SUMMARY,

	/** Pieces of the text, or answers about it, seen in other pages. */
	EXCERPT

}
