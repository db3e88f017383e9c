package vn.chidao.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;

/**
 * Which cases, GraphQL input {@code ProcedureFilter}; all conditions hold together.
 *
 * @param committeeId of this committee and its helper team
 * @param kinds of these kinds
 * @param states in one of these states
 */
record ProcedureFilter(@Nullable CommitteeId committeeId, @Nullable List<ProcedureKind> kinds,
		@Nullable List<ProcedureState> states) {

	/** Every case. */
	static final ProcedureFilter ALL = new ProcedureFilter(null, null, null);

}
