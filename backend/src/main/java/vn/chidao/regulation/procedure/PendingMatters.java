package vn.chidao.regulation.procedure;

import java.util.UUID;

import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Tells which subjects are on their way through a procedure. What was brought forward is
 * not changed under way: those who take the steps decide on what they saw.
 */
public interface PendingMatters {

	/**
	 * Whether an open matter of a kind is about a subject.
	 * @param kind the kind
	 * @param subject id of the subject
	 * @return true until the matter is completed, rejected or taken back
	 */
	boolean isPending(ProcedureKind kind, UUID subject);

}
