package vn.chidao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.conclusion.ConclusionId;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A task, as others see it.
 *
 * @param id the id
 * @param version grows with each change
 * @param committeeId the committee that gave it
 * @param conclusionId the conclusion it carries out, or null
 * @param basis the document it rests on where it carries out no conclusion, or null
 * @param title what is to be done
 * @param expectedResult what result is expected, or null
 * @param leadAgencyId the agency that leads
 * @param accountableId the person who answers for it, or null
 * @param assignedById the membership that gave it
 * @param arrangement how the lead agency organises it
 * @param dueOn the last day
 * @param percent how far, 0 to 100
 * @param completedAt when it was done, null while open
 */
public record TaskView(TaskId id, int version, CommitteeId committeeId, @Nullable ConclusionId conclusionId,
		@Nullable DecisionReference basis, String title, @Nullable String expectedResult, AgencyId leadAgencyId,
		@Nullable PersonId accountableId, MembershipId assignedById, Arrangement arrangement, LocalDate dueOn,
		int percent, @Nullable Instant completedAt) {

	/**
	 * The unit of the lead agency that does the work.
	 * @return null where none was named
	 */
	public @Nullable String leadUnit() {
		return this.arrangement.leadUnit();
	}

	/**
	 * Those the lead agency mobilised.
	 * @return names, in the order given
	 */
	public List<String> staff() {
		return this.arrangement.staff();
	}

	/**
	 * The detailed plan of the lead agency.
	 * @return null where none was told
	 */
	public @Nullable String detailedPlan() {
		return this.arrangement.detailedPlan();
	}

	/**
	 * Where the task stands.
	 * @return the state that follows from what was reported
	 */
	public TaskState state() {
		if (this.completedAt != null) {
			return TaskState.DONE;
		}
		return (this.percent > 0) ? TaskState.IN_PROGRESS : TaskState.ASSIGNED;
	}

	/**
	 * How the task stands to its due date.
	 * @param today the legal day
	 * @return its class
	 */
	public TaskTimeliness timeliness(LocalDate today) {
		return TaskTimeliness.of(this.dueOn, (this.completedAt != null) ? LegalTime.dayOf(this.completedAt) : null,
				today);
	}

}
