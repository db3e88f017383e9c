package vn.chidao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.chidao.platform.persistence.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class TaskTests {

	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	private static final Instant MORNING_OF_DUE_DAY = Instant.parse("2026-06-30T01:00:00Z");

	// 17:30 UTC is half past midnight of the next legal day
	private static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2026-06-30T17:30:00Z");

	private final Task task = new Task(new Task.Assignment(Ids.next(), Ids.next(), null, Ids.next(), Ids.next()),
			new TaskContent("Kết nối cơ sở dữ liệu dân cư", null, Ids.next(), List.of(), DUE), MORNING_OF_DUE_DAY);

	@Test
	void aNewTaskWaitsForItsFirstReport() {
		assertThat(this.task.view().state()).isEqualTo(TaskState.ASSIGNED);
		assertThat(this.task.view().timeliness(DUE)).isEqualTo(TaskTimeliness.OPEN_IN_TIME);
	}

	@Test
	void theDueDayItselfIsStillInTimeAndTheNextDayIsNot() {
		assertThat(this.task.view().timeliness(DUE)).isEqualTo(TaskTimeliness.OPEN_IN_TIME);
		assertThat(this.task.view().timeliness(DUE.plusDays(1))).isEqualTo(TaskTimeliness.OPEN_OVERDUE);
	}

	@Test
	void aHundredPercentMakesItDone() {
		this.task.report(40, "Đã rà soát dữ liệu", Ids.next(), MORNING_OF_DUE_DAY);
		assertThat(this.task.view().state()).isEqualTo(TaskState.IN_PROGRESS);
		this.task.report(100, "Đã kết nối", Ids.next(), MORNING_OF_DUE_DAY);
		assertThat(this.task.view().state()).isEqualTo(TaskState.DONE);
		assertThat(this.task.view().timeliness(DUE.plusYears(1))).isEqualTo(TaskTimeliness.COMPLETED_ON_TIME);
	}

	@Test
	void whatIsDoneAfterMidnightInVietnamIsLate() {
		this.task.report(100, "Đã kết nối", Ids.next(), JUST_AFTER_MIDNIGHT);
		assertThat(this.task.view().timeliness(DUE)).isEqualTo(TaskTimeliness.COMPLETED_LATE);
	}

}
