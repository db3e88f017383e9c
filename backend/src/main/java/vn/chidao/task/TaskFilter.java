package vn.chidao.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * Which tasks, GraphQL input {@code TaskFilter}; all conditions hold together.
 *
 * @param committeeId given by this committee
 * @param leadAgencyId led by this agency
 * @param states in one of these states
 * @param timeliness standing so to the due date
 * @param mine only those for which the viewer, or the agency they head, answers
 */
record TaskFilter(@Nullable CommitteeId committeeId, @Nullable AgencyId leadAgencyId, @Nullable List<TaskState> states,
		@Nullable TaskTimeliness timeliness, @Nullable Boolean mine) {

	/** Every task. */
	static final TaskFilter ALL = new TaskFilter(null, null, null, null, null);

}
