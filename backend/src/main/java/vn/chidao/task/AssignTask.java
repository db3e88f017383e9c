package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.conclusion.ConclusionId;
import vn.chidao.security.PersonId;

/**
 * A task to give, GraphQL input {@code AssignTaskInput}.
 *
 * @param conclusionId the conclusion it carries out
 * @param title what is to be done, 2 to 500 characters
 * @param expectedResult what result is expected, or null
 * @param leadAgencyId the agency that leads
 * @param cooperatingAgencyIds the agencies that help
 * @param accountableId the person who answers, the head of the lead agency where null
 * @param dueOn the last day
 */
public record AssignTask(ConclusionId conclusionId, String title, @Nullable String expectedResult,
		AgencyId leadAgencyId, List<AgencyId> cooperatingAgencyIds, @Nullable PersonId accountableId,
		LocalDate dueOn) implements TaskOrder {

	public AssignTask {
		cooperatingAgencyIds = List.copyOf(cooperatingAgencyIds);
	}

}
