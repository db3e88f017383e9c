package vn.chidao.compliance.measure;

/**
 * How a case, or all cases under a rule, stand. Declared in the order in which people
 * want to see them.
 */
public enum ComplianceState {

	/** The rule was not kept. */
	BROKEN,

	/** Not due yet, or nothing to judge yet. */
	PENDING,

	/** Somebody who may has let it pass. Counted neither as kept nor as broken. */
	WAIVED,

	/** The rule was kept. */
	KEPT,

	/** <i>Văn bản không nêu</i>: no text says what to judge by. */
	NOT_STATED

}
