package vn.chidao.calendar;

/**
 * What is due at a moment counted in working days.
 */
public enum MovedDeadlineKind {

	/** Notice and papers of a meeting that is not convened yet. */
	MEETING_DISPATCH,

	/** The notice of the conclusions of a meeting that is closed. */
	CONCLUSION_NOTICE,

	/** A report that is owed and not handed in. */
	REPORT

}
