package vn.chidao.report;

import java.util.List;
import java.util.UUID;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.persistence.Criteria;

/**
 * The conditions of a search for reports, first of all that the viewer may know of them:
 * who owes one, and those who oversee reports of the committee.
 */
final class ReportConditions {

	private static final String MINE = "r.obligation.person = :me";

	private static final String VISIBLE = "(" + MINE + " or r.obligation.committee in :overseen)";

	private final Criteria criteria = new Criteria();

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
		ReportConditions conditions = new ReportConditions();
		conditions.criteria.and(VISIBLE)
			.withId("me", (viewer.person() != null) ? viewer.person().value() : null)
			.withIds("overseen", overseen);
		return conditions;
	}

	ReportConditions matching(ReportFilter filter) {
		if (filter.committeeId() != null) {
			this.criteria.and("r.obligation.committee = :committee").with("committee", filter.committeeId().value());
		}
		if (filter.states() != null) {
			this.criteria.and("r.state in :states").with("states", filter.states());
		}
		if (filter.dueFrom() != null) {
			this.criteria.and("r.orderedOn >= :from").with("from", filter.dueFrom());
		}
		if (filter.dueTo() != null) {
			this.criteria.and("r.orderedOn <= :to").with("to", filter.dueTo());
		}
		return Boolean.TRUE.equals(filter.mine()) ? mine() : this;
	}

	ReportConditions mine() {
		this.criteria.and(MINE);
		return this;
	}

	ReportConditions open() {
		this.criteria.and("r.state <> vn.chidao.report.ReportState.SUBMITTED");
		return this;
	}

	ReportConditions among(List<UUID> ids) {
		this.criteria.and("r.id in :ids").with("ids", ids);
		return this;
	}

	ReportConditions after(Cursor cursor) {
		this.criteria.and("(r.orderedOn > :on or (r.orderedOn = :on and r.id > :id))")
			.with("on", cursor.date(0))
			.with("id", cursor.uuid(1));
		return this;
	}

	Criteria criteria() {
		return this.criteria;
	}

}
