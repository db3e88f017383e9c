package vn.chidao.regulation.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;

/**
 * What comes about when a matter of one kind has gone through all its steps: a mandate
 * passes to somebody else, a draft becomes the regulation. The module that owns the
 * subject implements it, at most one bean per kind; a kind without one has no effect
 * beyond its own record.
 */
public interface ProcedureOutcome {

	/**
	 * The kind of matter this is the effect of.
	 * @return the kind, different for each bean
	 */
	ProcedureKind kind();

	/**
	 * Why a subject cannot be what a matter is about. Asked when a matter is opened and
	 * again before its last step, inside the transaction of the step; it reads the
	 * subject and changes nothing.
	 * @param committee the committee whose procedure it is, not its helper team
	 * @param subject id of what the matter is about, of a type the kind decides
	 * @return the refusal, with a path inside the input if it concerns one field; empty
	 * when nothing stands in the way
	 */
	Optional<UserError> obstacle(CommitteeId committee, UUID subject);

	/**
	 * Bring the effect about, in the same transaction as the last step. Whoever took that
	 * step was entitled to by the regulation, so no further access is asked for.
	 * @param committee the committee whose procedure it is
	 * @param subject id of what the matter is about
	 * @param on the legal day of the last step
	 * @throws IllegalStateException if there is an {@linkplain #obstacle obstacle} now
	 */
	void complete(CommitteeId committee, UUID subject, LocalDate on);

}
