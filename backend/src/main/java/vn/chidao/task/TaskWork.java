package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkKind;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.security.PersonId;

/**
 * Open tasks for which a person, or the agency they head, answers.
 */
@Component
class TaskWork implements WorkSource {

	private final TaskSearch search;

	private final Viewers viewers;

	TaskWork(TaskSearch search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		return this.search.openFor(this.viewers.of(new PersonId(person)))
			.stream()
			.map((task) -> new WorkItem(WorkKind.CARRY_OUT_TASK, task.title(), task.committeeId().value(), task.dueOn(),
					List.of(), task.id(), task))
			.toList();
	}

}
