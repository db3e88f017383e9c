package vn.chidao.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Hands out cases to be moved: only those the viewer may know of, locked until the
 * transaction ends.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseDesk {

	private final ProcedureCaseRepository repository;

	private final ProcedureSearch search;

	private final Viewers viewers;

	private final Clock clock;

	CaseDesk(ProcedureCaseRepository repository, ProcedureSearch search, Viewers viewers, Clock clock) {
		this.repository = repository;
		this.search = search;
		this.viewers = viewers;
		this.clock = clock;
	}

	/**
	 * A case in the hands of somebody.
	 *
	 * @param procedureCase the case, locked
	 * @param viewer who it is
	 * @param standing how they stand to the body whose matter it is
	 */
	record Handling(ProcedureCase procedureCase, Viewer viewer, Standing standing) {

	}

	/**
	 * A case to move.
	 * @throws NotFoundException if the viewer may not know of it
	 */
	Handling take(ProcedureCaseId id) {
		Viewer viewer = this.viewers.current();
		if (this.search.visible(viewer, List.of(id.value())).isEmpty()) {
			throw new NotFoundException();
		}
		ProcedureCase found = this.repository.findLocked(id.value()).orElseThrow(NotFoundException::new);
		return new Handling(found, viewer, viewer.insider(found.view().bodyId()));
	}

	/**
	 * How the viewer stands to a body.
	 * @throws NotFoundException for an outsider
	 */
	Standing insider(CommitteeId body) {
		return this.viewers.current().insider(body);
	}

	/** The membership under which somebody acts. */
	static UUID acting(Standing standing) {
		return standing.actingPost().orElseThrow(() -> new ForbiddenException("error.forbidden")).id().value();
	}

	ProcedureCaseView keep(ProcedureCase procedureCase) {
		return this.repository.saveAndFlush(procedureCase).view();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

}
