package vn.chidao.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.conclusion.ConclusionId;
import vn.chidao.conclusion.ConclusionView;
import vn.chidao.conclusion.Conclusions;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Batch;

/**
 * Fields of a task that follow from the day, the viewer and its own records.
 */
@Controller
class TaskFields {

	private final TaskDetails details;

	private final Conclusions conclusions;

	private final Viewers viewers;

	private final TaskClock clock;

	TaskFields(TaskDetails details, Conclusions conclusions, Viewers viewers, TaskClock clock) {
		this.details = details;
		this.conclusions = conclusions;
		this.viewers = viewers;
		this.clock = clock;
	}

	@SchemaMapping(typeName = "Task")
	TaskTimeliness timeliness(TaskView task) {
		return task.timeliness(this.clock.today());
	}

	@SchemaMapping(typeName = "Task")
	@Nullable Integer workingDaysLeft(TaskView task) {
		return this.clock.workingDaysLeft(task);
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, List<TaskProgressView>> progress(List<TaskView> tasks) {
		Map<TaskId, List<TaskProgressView>> found = this.details.progressOf(tasks);
		return Batch.of(tasks, (task) -> found.getOrDefault(task.id(), List.of()));
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, ConclusionView> conclusion(List<TaskView> tasks) {
		Map<ConclusionId, ConclusionView> found = this.conclusions
			.ofTasks(tasks.stream().map(TaskView::conclusionId).filter(Objects::nonNull).distinct().toList());
		return Batch.of(tasks, TaskView::conclusionId, found);
	}

	@SchemaMapping(typeName = "Task")
	boolean viewerCanReportProgress(TaskView task) {
		return task.completedAt() == null && Answering.answersFor(this.viewers.current(), task);
	}

	@BatchMapping(typeName = "Conclusion", field = "tasks")
	Map<ConclusionView, List<TaskView>> tasksOf(List<ConclusionView> views) {
		Map<ConclusionId, List<TaskView>> found = this.details
			.ofConclusions(views.stream().map(ConclusionView::id).toList());
		return Batch.of(views, (view) -> found.getOrDefault(view.id(), List.of()));
	}

}
