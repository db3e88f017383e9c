package vn.chidao.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.PersonId;

/**
 * Writes down what happens to a task, with its trace.
 */
@Component
class TaskDesk {

	private final TaskRepository tasks;

	private final TaskProgressRepository progress;

	private final Traces traces;

	private final Clock clock;

	TaskDesk(TaskRepository tasks, TaskProgressRepository progress, Traces traces, Clock clock) {
		this.tasks = tasks;
		this.progress = progress;
		this.traces = traces;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	TaskView assign(Task.Assignment assignment, TaskContent content) {
		TaskView task = this.tasks.save(new Task(assignment, content, this.clock.instant())).view();
		this.traces.assigned(task);
		return task;
	}

	TaskView arrange(Task task, Arrangement how) {
		task.arrange(how);
		this.tasks.flush();
		TaskView arranged = task.view();
		this.traces.arranged(arranged);
		return arranged;
	}

	TaskView report(Task task, ReportProgress act, PersonId reporter) {
		Instant now = this.clock.instant();
		this.progress.save(task.report(act.percent(), act.note().strip(), reporter.value(), now));
		this.tasks.flush();
		TaskView reported = task.view();
		this.traces.reported(reported);
		return reported;
	}

	/**
	 * What every act on tasks leaves behind.
	 */
	@Component
	static class Traces {

		private final AuditTrail audit;

		private final ApplicationEventPublisher events;

		Traces(AuditTrail audit, ApplicationEventPublisher events) {
			this.audit = audit;
			this.events = events;
		}

		void assigned(TaskView task) {
			this.audit.record(TaskAction.ASSIGN_TASK, task.id(), task.committeeId(),
					"Giao nhiệm vụ “" + task.title() + "”, hạn " + WrittenTime.VIETNAMESE.day(task.dueOn()));
			this.events.publishEvent(new TaskAssigned(task.id()));
		}

		void arranged(TaskView task) {
			this.audit.record(TaskAction.ARRANGE_TASK, task.id(), task.committeeId(),
					"Giao đơn vị đầu mối, huy động cán bộ cho nhiệm vụ “" + task.title() + "”");
		}

		void reported(TaskView task) {
			this.audit.record(TaskAction.REPORT_PROGRESS, task.id(), task.committeeId(),
					"Cập nhật tiến độ " + task.percent() + "%: “" + task.title() + "”");
			this.events.publishEvent(new TaskProgressReported(task.id()));
		}

	}

}
