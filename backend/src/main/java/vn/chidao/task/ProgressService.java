package vn.chidao.task;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.PersonId;

/**
 * Takes reports of progress: access, state, words, change, record.
 */
@Service
class ProgressService {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 5_000;

	private final TaskRepository tasks;

	private final Answering answering;

	private final TaskDesk desk;

	private final Messages messages;

	ProgressService(TaskRepository tasks, Answering answering, TaskDesk desk, Messages messages) {
		this.tasks = tasks;
		this.answering = answering;
		this.desk = desk;
		this.messages = messages;
	}

	@Transactional
	Outcome<TaskView> report(ReportProgress act) {
		PersonId reporter = this.answering.requireReporter(act.taskId());
		Task task = this.tasks.findLocked(act.taskId().value()).orElseThrow(NotFoundException::new);
		Optional<UserError> refusal = refusal(task, act);
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return Outcome.done(this.desk.report(task, act, reporter));
	}

	private Optional<UserError> refusal(Task task, ReportProgress act) {
		Optional<UserError> unmovable = this.answering.movable(task, act.expectedVersion());
		if (unmovable.isPresent()) {
			return unmovable;
		}
		if (act.percent() < 0 || act.percent() > TaskProgress.COMPLETE) {
			return Optional.of(InvalidInput.of(this.messages.text("refusal.task.percent"), "percent"));
		}
		int length = act.note().strip().length();
		if (length < SHORTEST || length > LONGEST) {
			return Optional.of(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, LONGEST), "note"));
		}
		return Optional.empty();
	}

}
