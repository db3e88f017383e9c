package vn.chidao.procedure;

/**
 * Where a case stands.
 */
enum ProcedureState {

	/** Steps remain. */
	OPEN,
	/** All steps were taken. */
	COMPLETED,
	/** Whoever had to take a step refused. */
	REJECTED,
	/** Taken back by whoever opened it. */
	WITHDRAWN

}
