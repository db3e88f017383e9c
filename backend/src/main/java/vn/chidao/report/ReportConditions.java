package vn.chidao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Query;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Cursor;

/**
 * The conditions of a search for reports, first of all that the viewer may know of them:
 * who owes one, and those who oversee reports of the committee.
 */
final class ReportConditions {

	/** Stands for "nobody" and "no body": in no row, and SQL has no empty list. */
	private static final UUID NONE = new UUID(0, 0);

	private static final String MINE = "r.obligation.person = :me";

	private static final String VISIBLE = "(" + MINE + " or r.obligation.committee in :overseen)";

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private ReportConditions() {
	}

	static ReportConditions visibleTo(Viewer viewer) {
		List<UUID> overseen = viewer.standings()
			.values()
			.stream()
			.filter(Oversight::of)
			.map((standing) -> standing.place().committee().value())
			.distinct()
			.toList();
		return new ReportConditions().and(VISIBLE)
			.with("me", (viewer.person() != null) ? viewer.person().value() : NONE)
			.with("overseen", overseen.isEmpty() ? List.of(NONE) : overseen);
	}

	ReportConditions matching(ReportFilter filter) {
		if (filter.committeeId() != null) {
			and("r.obligation.committee = :committee").with("committee", filter.committeeId().value());
		}
		if (filter.states() != null) {
			and("r.state in :states").with("states", filter.states());
		}
		if (filter.dueFrom() != null) {
			and("r.orderedOn >= :from").with("from", filter.dueFrom());
		}
		if (filter.dueTo() != null) {
			and("r.orderedOn <= :to").with("to", filter.dueTo());
		}
		return Boolean.TRUE.equals(filter.mine()) ? mine() : this;
	}

	ReportConditions mine() {
		return and(MINE);
	}

	ReportConditions open() {
		return and("r.state <> vn.chidao.report.ReportState.SUBMITTED");
	}

	ReportConditions among(List<UUID> ids) {
		return and("r.id in :ids").with("ids", ids);
	}

	ReportConditions after(Cursor cursor) {
		return and("(r.orderedOn > :on or (r.orderedOn = :on and r.id > :id))").with("on", cursor.date(0))
			.with("id", cursor.uuid(1));
	}

	String where() {
		return " where " + String.join(" and ", this.parts);
	}

	void bind(Query query) {
		this.values.forEach(query::setParameter);
	}

	private ReportConditions and(String part) {
		this.parts.add(part);
		return this;
	}

	private ReportConditions with(String name, Object value) {
		this.values.put(name, value);
		return this;
	}

}
