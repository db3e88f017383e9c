package vn.chidao.report;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;

/**
 * Who writes a report: the person who owes it, while they still hold the post that owes
 * it.
 */
@Component
class Writers {

	private final ReportSearch search;

	private final Viewers viewers;

	Writers(ReportSearch search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
	}

	void require(ReportId id) {
		Viewer viewer = this.viewers.current();
		ReportView report = Optional.ofNullable(this.search.visible(viewer, List.of(id.value())).get(id.value()))
			.orElseThrow(NotFoundException::new);
		if (!writes(viewer, report)) {
			throw new ForbiddenException("error.forbidden");
		}
	}

	static boolean writes(Viewer viewer, ReportView report) {
		return viewer.is(report.personId()) && viewer.holds(report.reporterId());
	}

}
