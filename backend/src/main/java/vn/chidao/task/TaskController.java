package vn.chidao.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;

/**
 * Queries and commands on tasks over GraphQL.
 */
@Controller
class TaskController {

	private final Tasks tasks;

	private final AssignmentService assignment;

	private final ProgressService progress;

	private final ArrangementService arrangement;

	TaskController(Tasks tasks, AssignmentService assignment, ProgressService progress,
			ArrangementService arrangement) {
		this.arrangement = arrangement;
		this.tasks = tasks;
		this.assignment = assignment;
		this.progress = progress;
	}

	@QueryMapping
	Connection<TaskView> tasks(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable TaskFilter filter) {
		return this.tasks.page(Page.of(first, after), (filter != null) ? filter : TaskFilter.ALL);
	}

	@QueryMapping
	@Nullable TaskView task(@Argument TaskId id) {
		return this.tasks.load(List.of(id.value())).get(id.value());
	}

	@MutationMapping
	AssignTaskPayload assignTask(@Argument AssignTask input) {
		Outcome<TaskView> outcome = this.assignment.assign(input);
		return new AssignTaskPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	GiveTaskPayload giveTask(@Argument GiveTask input) {
		Outcome<TaskView> outcome = this.assignment.give(input);
		return new GiveTaskPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	ReportProgressPayload reportProgress(@Argument ReportProgress input) {
		Outcome<TaskView> outcome = this.progress.report(input);
		return new ReportProgressPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	ArrangeTaskPayload arrangeTask(@Argument ArrangeTask input) {
		Outcome<TaskView> outcome = this.arrangement.arrange(input);
		return new ArrangeTaskPayload(outcome.value(), outcome.userErrors());
	}

	record ArrangeTaskPayload(@Nullable TaskView task, List<UserError> userErrors) {

	}

	record AssignTaskPayload(@Nullable TaskView task, List<UserError> userErrors) {

	}

	record GiveTaskPayload(@Nullable TaskView task, List<UserError> userErrors) {

	}

	record ReportProgressPayload(@Nullable TaskView task, List<UserError> userErrors) {

	}

}
