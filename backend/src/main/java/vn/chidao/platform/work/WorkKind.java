package vn.chidao.platform.work;

/**
 * What a person is asked to do.
 */
public enum WorkKind {

	/** Answer an invitation. */
	ANSWER_INVITATION,
	/** Decide a wish to be absent. */
	DECIDE_ABSENCE,
	/** Give a written opinion that is owed. */
	WRITE_OPINION,
	/** Convene or decline a proposed meeting. */
	DECIDE_PROPOSAL,
	/** Read and acknowledge a conclusion notice. */
	ACKNOWLEDGE_CONCLUSION,
	/** Issue the notice of a closed meeting's conclusions. */
	ISSUE_NOTICE,
	/** Carry out a task. */
	CARRY_OUT_TASK,
	/** Write a report. */
	WRITE_REPORT,
	/** Take the next step of a case. */
	TAKE_PROCEDURE_STEP,
	/** Go on with a draft of a regulation that nobody has brought forward. */
	CONTINUE_REGULATION_DRAFT,
	/** Renew a mandate that ends soon, or find a successor. */
	RENEW_MANDATE,
	/** Fill posts that are vacant. */
	FILL_POSTS

}
