package vn.chidao.procedure;

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
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.security.CommitteeId;

/**
 * Finds the cases a viewer may know of: those of the bodies they act in, which for a
 * committee and its helper team are both. Cases, steps and files take one statement each.
 */
@Component
@Transactional(readOnly = true)
class ProcedureSearch {

	private final EntityManager entities;

	ProcedureSearch(EntityManager entities) {
		this.entities = entities;
	}

	Connection<ProcedureCaseView> page(Viewer viewer, Page page, ProcedureFilter filter) {
		Criteria criteria = visibleTo(viewer);
		if (filter.committeeId() != null) {
			criteria.and("(c.matter.committee = :body or c.matter.body = :body)")
				.with("body", filter.committeeId().value());
		}
		if (filter.kinds() != null && !filter.kinds().isEmpty()) {
			criteria.and("c.matter.kind in :kinds").with("kinds", filter.kinds());
		}
		if (filter.states() != null && !filter.states().isEmpty()) {
			criteria.and("c.state in :states").with("states", filter.states());
		}
		if (page.after() != null) {
			criteria.and("c.id < :after").with("after", page.after().uuid(0));
		}
		return Connection.of(page, list(criteria, page.limit()),
				(procedureCase) -> Cursor.of(procedureCase.id().value()));
	}

	Map<UUID, ProcedureCaseView> visible(Viewer viewer, Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Criteria criteria = visibleTo(viewer).and("c.id in :ids").withIds("ids", List.copyOf(ids));
		return list(criteria, ids.size()).stream()
			.collect(Collectors.toMap((procedureCase) -> procedureCase.id().value(), Function.identity()));
	}

	private static Criteria visibleTo(Viewer viewer) {
		List<UUID> bodies = viewer.standings().keySet().stream().map(CommitteeId::value).toList();
		return new Criteria().and("c.matter.body in :bodies").withIds("bodies", bodies);
	}

	// identifiers grow with time, so the newest come first
	private List<ProcedureCaseView> list(Criteria criteria, int most) {
		// all before the first is looked at, so that their steps come in one statement
		List<ProcedureCase> found = criteria
			.query(this.entities, "select c from ProcedureCase c", " order by c.id desc", ProcedureCase.class)
			.setMaxResults(most)
			.getResultList();
		return found.stream().map(ProcedureCase::view).toList();
	}

}
