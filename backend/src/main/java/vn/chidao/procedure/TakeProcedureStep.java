package vn.chidao.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.document.StoredFileId;
import vn.chidao.meeting.AgendaItemId;
import vn.chidao.security.PersonId;

/**
 * The next step, to be taken; GraphQL input {@code TakeProcedureStepInput}.
 *
 * @param procedureCaseId the case
 * @param expectedVersion the version the client read
 * @param note remarks
 * @param documentNotation the document that shows it
 * @param agendaItemId the item of a meeting on which the committee decided it
 * @param fileIds files to add
 * @param subjectId opaque id of what the case is about
 * @param nominee who is named
 */
record TakeProcedureStep(ProcedureCaseId procedureCaseId, int expectedVersion, String note,
		@Nullable String documentNotation, @Nullable AgendaItemId agendaItemId, List<StoredFileId> fileIds,
		@Nullable String subjectId, @Nullable NomineeInput nominee) {

	/**
	 * Who shall take the place of a member, GraphQL input {@code NomineeInput}.
	 *
	 * @param personId the person
	 * @param onBehalfOfId the agency that names them
	 * @param publicOffice public office
	 * @param decision the decision it rests on
	 */
	record NomineeInput(PersonId personId, @Nullable AgencyId onBehalfOfId, @Nullable String publicOffice,
			@Nullable DecisionReference decision) {

	}

}
