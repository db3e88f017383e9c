package vn.chidao.task;

/**
 * Where a task stands.
 */
public enum TaskState {

	/** Assigned; nothing reported yet. */
	ASSIGNED,
	/** Progress was reported. */
	IN_PROGRESS,
	/** Done. */
	DONE

}
