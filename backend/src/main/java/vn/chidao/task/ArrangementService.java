package vn.chidao.task;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * Keeps how the lead agency organises a task: access, state, words, change, record.
 */
@Service
class ArrangementService {

	private static final int SHORTEST = 2;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_PLAN = 2_000;

	private static final int MOST_STAFF = 50;

	private final TaskRepository tasks;

	private final Answering answering;

	private final TaskDesk desk;

	private final Messages messages;

	ArrangementService(TaskRepository tasks, Answering answering, TaskDesk desk, Messages messages) {
		this.tasks = tasks;
		this.answering = answering;
		this.desk = desk;
		this.messages = messages;
	}

	@Transactional
	Outcome<TaskView> arrange(ArrangeTask act) {
		this.answering.requireReporter(act.taskId());
		Task task = this.tasks.findLocked(act.taskId().value()).orElseThrow(NotFoundException::new);
		Optional<UserError> refusal = this.answering.movable(task, act.expectedVersion())
			.or(() -> longest(act.leadUnit(), LONGEST_NAME, "leadUnit"))
			.or(() -> longest(act.detailedPlan(), LONGEST_PLAN, "detailedPlan"))
			.or(() -> staff(act));
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		return Outcome.done(this.desk.arrange(task, Arrangement.of(act)));
	}

	private Optional<UserError> staff(ArrangeTask act) {
		boolean named = act.staff()
			.stream()
			.map(String::strip)
			.allMatch((name) -> name.length() >= SHORTEST && name.length() <= LONGEST_NAME && !name.contains("\n"));
		return (named && act.staff().size() <= MOST_STAFF) ? Optional.empty() : Optional
			.of(InvalidInput.of(this.messages.text("refusal.task.staff", MOST_STAFF, SHORTEST, LONGEST_NAME), "staff"));
	}

	private Optional<UserError> longest(@Nullable String text, int most, String field) {
		return (text == null || text.length() <= most) ? Optional.empty()
				: Optional.of(InvalidInput.of(this.messages.text("refusal.length", 0, most), field));
	}

}
