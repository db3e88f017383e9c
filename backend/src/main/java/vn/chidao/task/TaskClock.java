package vn.chidao.task;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.platform.time.LegalTime;

/**
 * How tasks stand to the legal day.
 */
@Component
class TaskClock {

	private final Clock clock;

	private final Calendars calendars;

	TaskClock(Clock clock, Calendars calendars) {
		this.clock = clock;
		this.calendars = calendars;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	@Nullable Integer workingDaysLeft(TaskView task) {
		return (task.completedAt() != null) ? null : this.calendars.current().workingDaysLeft(today(), task.dueOn());
	}

}
