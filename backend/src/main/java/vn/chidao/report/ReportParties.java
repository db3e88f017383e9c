package vn.chidao.report;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.security.CommitteeId;

/**
 * Who owes a report, and in which committee.
 */
@Controller
class ReportParties {

	private final Committees committees;

	private final Memberships memberships;

	ReportParties(Committees committees, Memberships memberships) {
		this.committees = committees;
		this.memberships = memberships;
	}

	@BatchMapping(typeName = "Report")
	Map<ReportView, CommitteeView> committee(List<ReportView> reports) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(reports.stream().map(ReportView::committeeId).distinct().toList());
		return Batch.of(reports, (report) -> found.get(report.committeeId()));
	}

	@BatchMapping(typeName = "Report")
	Map<ReportView, MembershipView> reporter(List<ReportView> reports) {
		Map<MembershipId, MembershipView> found = this.memberships
			.views(reports.stream().map(ReportView::reporterId).distinct().toList());
		return Batch.of(reports, (report) -> found.get(report.reporterId()));
	}

}
