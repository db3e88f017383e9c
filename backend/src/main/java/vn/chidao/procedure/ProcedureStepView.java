package vn.chidao.procedure;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.Act;

/**
 * A step in words, GraphQL type {@code ProcedureStep}.
 *
 * @param act what is done
 * @param label the same in the language of the request
 * @param holders who does it
 * @param isStated whether the text says so
 * @param needsDocument whether a document has to be named
 * @param takenAt when it was taken
 * @param takenById who took it
 * @param note remarks
 * @param documentNotation the document that shows it
 */
record ProcedureStepView(Act act, String label, List<String> holders, boolean isStated, boolean needsDocument,
		@Nullable Instant takenAt, @Nullable MembershipId takenById, @Nullable String note,
		@Nullable String documentNotation) {

}
