package vn.chidao.committee;

/**
 * What is still open in a body that is to end.
 */
public enum OpenAffairKind {

	/**
	 * A meeting that members are invited to, or that is being held: the end waits for it.
	 */
	CONVENED_MEETING,
	/** A meeting proposed or prepared: it lapses. */
	PREPARED_MEETING,
	/** A case on its way through the steps of the body's regulation: it lapses. */
	PROCEDURE_CASE,
	/** A task not done yet: it is carried over to the body merged into, or lapses. */
	TASK

}
