package vn.chidao.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.agency.AgencyId;
import vn.chidao.agency.FormerAgency;
import vn.chidao.agency.FormerAgencyRow;
import vn.chidao.conclusion.ConclusionId;

/**
 * Reads what belongs to tasks already known to be visible: each method in one statement.
 */
@Component
@Transactional(readOnly = true)
class TaskDetails {

	private final TaskRepository tasks;

	private final TaskProgressRepository progress;

	TaskDetails(TaskRepository tasks, TaskProgressRepository progress) {
		this.tasks = tasks;
		this.progress = progress;
	}

	Map<TaskId, List<TaskProgressView>> progressOf(Collection<TaskView> views) {
		return this.progress.findByTaskInOrderByReportedAtDescIdDesc(uuids(views))
			.stream()
			.collect(Collectors.groupingBy((progress) -> new TaskId(progress.task()),
					Collectors.mapping(TaskProgress::view, Collectors.toList())));
	}

	Map<TaskId, List<AgencyId>> cooperatingAgenciesOf(Collection<TaskView> views) {
		return this.tasks.cooperations(uuids(views))
			.stream()
			.collect(Collectors.groupingBy((row) -> new TaskId(row.getTask()),
					Collectors.mapping((row) -> new AgencyId(row.getAgency()), Collectors.toList())));
	}

	Map<UUID, List<FormerAgency>> formerLeadAgenciesOf(Collection<TaskView> views) {
		return FormerAgencyRow.byOwner(this.tasks.formerLeadAgencies(uuids(views)));
	}

	Map<ConclusionId, List<TaskView>> ofConclusions(Collection<ConclusionId> conclusions) {
		return this.tasks.findByConclusionInOrderByDueOnAscIdAsc(conclusions.stream().map(ConclusionId::value).toList())
			.stream()
			.map(Task::view)
			.collect(Collectors.groupingBy((task) -> Objects.requireNonNull(task.conclusionId())));
	}

	private static List<UUID> uuids(Collection<TaskView> views) {
		return views.stream().map((view) -> view.id().value()).toList();
	}

}
