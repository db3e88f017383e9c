package vn.chidao.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.agency.FormerAgency;
import vn.chidao.platform.graphql.Batch;

/**
 * The agencies of a task.
 */
@Controller
class TaskAgencies {

	private final Agencies agencies;

	private final TaskDetails details;

	TaskAgencies(Agencies agencies, TaskDetails details) {
		this.agencies = agencies;
		this.details = details;
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, AgencyView> leadAgency(List<TaskView> tasks) {
		Map<AgencyId, AgencyView> found = this.agencies
			.views(tasks.stream().map(TaskView::leadAgencyId).distinct().toList());
		return Batch.of(tasks, (task) -> found.get(task.leadAgencyId()));
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, List<AgencyView>> cooperatingAgencies(List<TaskView> tasks) {
		Map<TaskId, List<AgencyId>> helping = this.details.cooperatingAgenciesOf(tasks);
		Map<AgencyId, AgencyView> found = this.agencies
			.views(helping.values().stream().flatMap(List::stream).distinct().toList());
		return Batch.of(tasks,
				(task) -> helping.getOrDefault(task.id(), List.of())
					.stream()
					.map((id) -> Objects.requireNonNull(found.get(id)))
					.toList());
	}

	@BatchMapping(typeName = "Task")
	Map<TaskView, List<FormerAgency>> formerLeadAgencies(List<TaskView> tasks) {
		Map<UUID, List<FormerAgency>> found = this.details.formerLeadAgenciesOf(tasks);
		return Batch.of(tasks, (task) -> found.getOrDefault(task.id().value(), List.of()));
	}

}
