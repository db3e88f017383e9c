package vn.chidao.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.Shown;

/**
 * Finds tasks a viewer may know of, each time in one statement.
 */
@Component
@Transactional(readOnly = true)
class TaskSearch {

	private static final int MOST_WORK = 100;

	private static final String ORDER = " order by t.dueOn, t.id";

	private final EntityManager entities;

	private final Committees committees;

	TaskSearch(EntityManager entities, Committees committees) {
		this.entities = entities;
		this.committees = committees;
	}

	Connection<TaskView> page(Viewer viewer, Page page, TaskFilter filter, LocalDate today) {
		TaskConditions conditions = TaskConditions.visibleTo(viewer).matching(filter, today);
		if (page.after() != null) {
			conditions.after(page.after());
		}
		return Connection.of(page, list(conditions, page.limit()),
				(task) -> Cursor.of(task.dueOn(), task.id().value()));
	}

	Map<TaskId, TaskView> visible(Viewer viewer, Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return list(TaskConditions.visibleTo(viewer).among(List.copyOf(ids)), ids.size()).stream()
			.collect(Collectors.toMap(TaskView::id, Function.identity()));
	}

	/**
	 * Open tasks for which the viewer answers, the nearest first.
	 */
	List<TaskView> openFor(Viewer viewer) {
		TaskConditions conditions = TaskConditions.visibleTo(viewer).answeredByViewer().open();
		// whoever answers for a task need not sit in the body that gave it: its name
		// comes along
		return conditions.criteria()
			.query(this.entities, "select t, c from Task t join Committee c on c.id = t.committee", ORDER,
					Object[].class)
			.setMaxResults(MOST_WORK)
			.getResultStream()
			.map(this::read)
			.toList();
	}

	private TaskView read(Object[] row) {
		if (row[1] instanceof Shown<?> body && body.view() instanceof CommitteeView committee) {
			this.committees.remember(committee);
		}
		return ((Task) row[0]).view();
	}

	private List<TaskView> list(TaskConditions conditions, int most) {
		return conditions.criteria()
			.query(this.entities, "select t from Task t", ORDER, Task.class)
			.setMaxResults(most)
			.getResultStream()
			.map(Task::view)
			.toList();
	}

}
