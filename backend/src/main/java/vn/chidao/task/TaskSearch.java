package vn.chidao.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.Page;

/**
 * Finds tasks a viewer may know of, each time in one statement.
 */
@Component
@Transactional(readOnly = true)
class TaskSearch {

	private static final int MOST_WORK = 100;

	private final EntityManager entities;

	TaskSearch(EntityManager entities) {
		this.entities = entities;
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
		return list(TaskConditions.visibleTo(viewer).answeredByViewer().open(), MOST_WORK);
	}

	private List<TaskView> list(TaskConditions conditions, int most) {
		TypedQuery<Task> query = this.entities
			.createQuery("select t from Task t" + conditions.where() + " order by t.dueOn, t.id", Task.class);
		conditions.bind(query);
		return query.setMaxResults(most).getResultStream().map(Task::view).toList();
	}

}
