package vn.chidao.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the lead agency organises a task, GraphQL input {@code ArrangeTaskInput}.
 *
 * @param taskId the task
 * @param expectedVersion the version the client read
 * @param leadUnit the unit that does the work, at most 200 characters
 * @param staff those mobilised, each 2 to 200 characters on one line
 * @param detailedPlan the detailed plan, at most 2,000 characters
 */
public record ArrangeTask(TaskId taskId, int expectedVersion, @Nullable String leadUnit, List<String> staff,
		@Nullable String detailedPlan) {

	public ArrangeTask {
		staff = List.copyOf(staff);
	}

}
