package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A task to give without a conclusion, GraphQL input {@code GiveTaskInput}.
 *
 * @param committeeId the body that gives it
 * @param basis the document it rests on: a directive from above, a plan; null for what
 * leaders give by themselves
 * @param title what is to be done, 2 to 500 characters
 * @param expectedResult what result is expected, or null
 * @param leadAgencyId the agency that leads
 * @param cooperatingAgencyIds the agencies that help
 * @param accountableId the person who answers, the head of the lead agency where null
 * @param dueOn the last day
 */
public record GiveTask(CommitteeId committeeId, @Nullable DecisionReference basis, String title,
		@Nullable String expectedResult, AgencyId leadAgencyId, List<AgencyId> cooperatingAgencyIds,
		@Nullable PersonId accountableId, LocalDate dueOn) implements TaskOrder {

	public GiveTask {
		cooperatingAgencyIds = List.copyOf(cooperatingAgencyIds);
	}

}
