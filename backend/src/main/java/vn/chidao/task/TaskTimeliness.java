package vn.chidao.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a task stands to its due date, in the four classes of the Government's reports.
 */
public enum TaskTimeliness {

	/** Done by the due date. */
	COMPLETED_ON_TIME,
	/** Done after the due date. */
	COMPLETED_LATE,
	/** Open, not yet due. */
	OPEN_IN_TIME,
	/** Open and past the due date. */
	OPEN_OVERDUE;

	static TaskTimeliness of(LocalDate dueOn, @Nullable LocalDate completedOn, LocalDate today) {
		if (completedOn != null) {
			return completedOn.isAfter(dueOn) ? COMPLETED_LATE : COMPLETED_ON_TIME;
		}
		return today.isAfter(dueOn) ? OPEN_OVERDUE : OPEN_IN_TIME;
	}

}
