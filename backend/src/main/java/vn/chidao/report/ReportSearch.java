package vn.chidao.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.Page;

/**
 * Finds reports a viewer may know of, each time in one statement.
 */
@Component
@Transactional(readOnly = true)
class ReportSearch {

	private static final int MOST_WORK = 100;

	private final EntityManager entities;

	ReportSearch(EntityManager entities) {
		this.entities = entities;
	}

	Connection<ReportView> page(Viewer viewer, Page page, ReportFilter filter) {
		ReportConditions conditions = ReportConditions.visibleTo(viewer).matching(filter);
		if (page.after() != null) {
			conditions.after(page.after());
		}
		return Connection.of(page, list(conditions, page.limit()),
				(report) -> Cursor.of(report.obligation().orderedOn(), report.id().value()));
	}

	Map<UUID, ReportView> visible(Viewer viewer, Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return list(ReportConditions.visibleTo(viewer).among(List.copyOf(ids)), ids.size()).stream()
			.collect(Collectors.toMap((report) -> report.id().value(), Function.identity()));
	}

	/**
	 * Reports the viewer still owes, the nearest first.
	 */
	List<ReportView> openFor(Viewer viewer) {
		return list(ReportConditions.visibleTo(viewer).mine().open(), MOST_WORK);
	}

	private List<ReportView> list(ReportConditions conditions, int most) {
		return conditions.criteria()
			.query(this.entities, "select r from Report r", " order by r.orderedOn, r.id", Report.class)
			.setMaxResults(most)
			.getResultStream()
			.map(Report::view)
			.toList();
	}

}
