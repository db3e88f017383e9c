package vn.chidao.report;

/**
 * Where a report stands.
 */
public enum ReportState {

	/** Owed; nothing written yet. */
	OWED,
	/** Being written. */
	DRAFT,
	/** Submitted. */
	SUBMITTED

}
