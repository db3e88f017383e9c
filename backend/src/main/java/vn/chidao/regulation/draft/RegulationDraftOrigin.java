package vn.chidao.regulation.draft;

/**
 * Where a draft of a regulation comes from.
 */
public enum RegulationDraftOrigin {

	/** A ready-made regulation. */
	TEMPLATE,

	/** The regulation of another committee. */
	OTHER_REGULATION,

	/** A text that was read. */
	TEXT,

	/** A file that was exported elsewhere. */
	FILE,

	/** The committee's own regulation in force, to be amended. */
	AMENDMENT

}
