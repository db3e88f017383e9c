package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.PersonId;

/**
 * What is asked of an agency, whatever it comes from.
 */
sealed interface TaskOrder permits AssignTask, GiveTask {

	String title();

	@Nullable String expectedResult();

	AgencyId leadAgencyId();

	List<AgencyId> cooperatingAgencyIds();

	@Nullable PersonId accountableId();

	LocalDate dueOn();

	default TaskContent content() {
		return new TaskContent(title().strip(), expectedResult(), leadAgencyId().value(),
				cooperatingAgencyIds().stream().map(AgencyId::value).distinct().toList(), dueOn());
	}

}
