package vn.chidao.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.persistence.Criteria;

/**
 * The conditions of a search for tasks, first of all that the viewer may know of them:
 * those who act in the body that gave it, the person who answers, and the heads of the
 * agencies that lead or help.
 */
final class TaskConditions {

	private static final String ANSWERS = "(t.accountable = :me or t.leadAgency = :headed)";

	private static final String VISIBLE = "(t.committee in :bodies or " + ANSWERS
			+ " or :headed member of t.cooperatingAgencies)";

	private final Criteria criteria = new Criteria();

	private TaskConditions() {
	}

	static TaskConditions visibleTo(Viewer viewer) {
		List<UUID> bodies = viewer.standings()
			.values()
			.stream()
			.filter((standing) -> standing.seesMeetings())
			.map((standing) -> standing.place().id().value())
			.toList();
		TaskConditions conditions = new TaskConditions();
		conditions.criteria.and(VISIBLE)
			.withIds("bodies", bodies)
			.withId("me", (viewer.person() != null) ? viewer.person().value() : null)
			.withId("headed", (viewer.headedAgency() != null) ? viewer.headedAgency().value() : null);
		return conditions;
	}

	TaskConditions matching(TaskFilter filter, LocalDate today) {
		if (filter.committeeId() != null) {
			this.criteria.and("t.committee = :committee").with("committee", filter.committeeId().value());
		}
		if (filter.leadAgencyId() != null) {
			this.criteria.and("t.leadAgency = :agency").with("agency", filter.leadAgencyId().value());
		}
		if (filter.states() != null) {
			this.criteria
				.and(filter.states().stream().map(TaskConditions::in).collect(Collectors.joining(" or ", "(", ")")));
		}
		if (filter.timeliness() != null) {
			standing(filter.timeliness(), today);
		}
		return Boolean.TRUE.equals(filter.mine()) ? answeredByViewer() : this;
	}

	TaskConditions open() {
		this.criteria.and("t.completedAt is null");
		return this;
	}

	TaskConditions answeredByViewer() {
		this.criteria.and(ANSWERS);
		return this;
	}

	TaskConditions among(List<UUID> ids) {
		this.criteria.and("t.id in :ids").with("ids", ids);
		return this;
	}

	TaskConditions after(Cursor cursor) {
		this.criteria.and("(t.dueOn > :due or (t.dueOn = :due and t.id > :id))")
			.with("due", cursor.date(0))
			.with("id", cursor.uuid(1));
		return this;
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
			case OPEN_IN_TIME -> open().criteria.and("t.dueOn >= :today").with("today", today);
			case OPEN_OVERDUE -> open().criteria.and("t.dueOn < :today").with("today", today);
			case COMPLETED_ON_TIME -> this.criteria.and("t.completedOn <= t.dueOn");
			case COMPLETED_LATE -> this.criteria.and("t.completedOn > t.dueOn");
		}
	}

	Criteria criteria() {
		return this.criteria;
	}

}
