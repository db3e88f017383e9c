package vn.chidao.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Query;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Cursor;

/**
 * The conditions of a search for tasks, first of all that the viewer may know of them:
 * those who act in the body that gave it, the person who answers, and the heads of the
 * agencies that lead or help.
 */
final class TaskConditions {

	/** Stands for "nobody" and "no body": in no row, and SQL has no empty list. */
	private static final UUID NONE = new UUID(0, 0);

	private static final String ANSWERS = "(t.accountable = :me or t.leadAgency = :headed)";

	private static final String VISIBLE = "(t.committee in :bodies or " + ANSWERS
			+ " or :headed member of t.cooperatingAgencies)";

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private TaskConditions() {
	}

	static TaskConditions visibleTo(Viewer viewer) {
		List<UUID> bodies = viewer.standings()
			.values()
			.stream()
			.filter((standing) -> standing.seesMeetings())
			.map((standing) -> standing.place().id().value())
			.toList();
		return new TaskConditions().and(VISIBLE)
			.with("bodies", bodies.isEmpty() ? List.of(NONE) : bodies)
			.with("me", (viewer.person() != null) ? viewer.person().value() : NONE)
			.with("headed", (viewer.headedAgency() != null) ? viewer.headedAgency().value() : NONE);
	}

	TaskConditions matching(TaskFilter filter, LocalDate today) {
		if (filter.committeeId() != null) {
			and("t.committee = :committee").with("committee", filter.committeeId().value());
		}
		if (filter.leadAgencyId() != null) {
			and("t.leadAgency = :agency").with("agency", filter.leadAgencyId().value());
		}
		if (filter.states() != null) {
			and(filter.states().stream().map(TaskConditions::in).collect(Collectors.joining(" or ", "(", ")")));
		}
		if (filter.timeliness() != null) {
			standing(filter.timeliness(), today);
		}
		return Boolean.TRUE.equals(filter.mine()) ? and(ANSWERS) : this;
	}

	TaskConditions open() {
		return and("t.completedAt is null");
	}

	TaskConditions answeredByViewer() {
		return and(ANSWERS);
	}

	TaskConditions among(List<UUID> ids) {
		return and("t.id in :ids").with("ids", ids);
	}

	TaskConditions after(Cursor cursor) {
		return and("(t.dueOn > :due or (t.dueOn = :due and t.id > :id))").with("due", cursor.date(0))
			.with("id", cursor.uuid(1));
	}

	private static String in(TaskState state) {
		return switch (state) {
			case ASSIGNED -> "(t.completedAt is null and t.percent = 0)";
			case IN_PROGRESS -> "(t.completedAt is null and t.percent > 0)";
			case DONE -> "t.completedAt is not null";
		};
	}

	private void standing(TaskTimeliness timeliness, LocalDate today) {
		switch (timeliness) {
			case OPEN_IN_TIME -> open().and("t.dueOn >= :today").with("today", today);
			case OPEN_OVERDUE -> open().and("t.dueOn < :today").with("today", today);
			case COMPLETED_ON_TIME -> and("t.completedOn <= t.dueOn");
			case COMPLETED_LATE -> and("t.completedOn > t.dueOn");
		}
	}

	String where() {
		return " where " + String.join(" and ", this.parts);
	}

	void bind(Query query) {
		this.values.forEach(query::setParameter);
	}

	private TaskConditions and(String part) {
		this.parts.add(part);
		return this;
	}

	private TaskConditions with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

}
