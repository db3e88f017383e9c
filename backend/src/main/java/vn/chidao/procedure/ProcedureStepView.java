package vn.chidao.procedure;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.meeting.AgendaItemId;
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
 * @param isOfCommittee whether the committee as a whole does it
 * @param takenAt when it was taken
 * @param takenById who took it
 * @param note remarks
 * @param documentNotation the document that shows it
 * @param agendaItemId the item of a meeting on which the committee decided it
 */
record ProcedureStepView(Act act, String label, List<String> holders, boolean isStated, boolean needsDocument,
		boolean isOfCommittee, @Nullable Instant takenAt, @Nullable MembershipId takenById, @Nullable String note,
		@Nullable String documentNotation, @Nullable AgendaItemId agendaItemId) {

}
