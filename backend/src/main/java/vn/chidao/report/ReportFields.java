package vn.chidao.report;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.FindingView;

/**
 * Fields of a report that follow from its rule, the day and the viewer. What it says is
 * the writer's own until it is submitted.
 */
@Controller
class ReportFields {

	private final ReportWords words;

	private final ReportClock clock;

	private final Viewers viewers;

	ReportFields(ReportWords words, ReportClock clock, Viewers viewers) {
		this.words = words;
		this.clock = clock;
		this.viewers = viewers;
	}

	@BatchMapping(typeName = "Report")
	Map<ReportView, String> title(List<ReportView> reports) {
		return this.words.of(reports, (words) -> words.title());
	}

	@BatchMapping(typeName = "Report")
	Map<ReportView, String> recipient(List<ReportView> reports) {
		return this.words.of(reports, (words) -> words.recipient());
	}

	@BatchMapping(typeName = "Report")
	Map<ReportView, List<CitationView>> citations(List<ReportView> reports) {
		return this.words.of(reports, (words) -> words.citations());
	}

	@BatchMapping(typeName = "Report")
	Map<ReportView, List<FindingView>> findings(List<ReportView> reports) {
		return this.words.findings(reports, this.clock.calendar());
	}

	@SchemaMapping(typeName = "Report")
	@Nullable Integer workingDaysLeft(ReportView report) {
		return this.clock.workingDaysLeft(report);
	}

	@SchemaMapping(typeName = "Report")
	@Nullable Boolean inTime(ReportView report) {
		return report.inTime(this.clock.today());
	}

	@SchemaMapping(typeName = "Report")
	@Nullable String results(ReportView report) {
		return isReadable(report) ? report.content().results() : null;
	}

	@SchemaMapping(typeName = "Report")
	@Nullable String difficulties(ReportView report) {
		return isReadable(report) ? report.content().difficulties() : null;
	}

	@SchemaMapping(typeName = "Report")
	@Nullable String proposals(ReportView report) {
		return isReadable(report) ? report.content().proposals() : null;
	}

	@SchemaMapping(typeName = "Report")
	boolean viewerCanSubmit(ReportView report) {
		return report.state() != ReportState.SUBMITTED && Writers.writes(this.viewers.current(), report);
	}

	private boolean isReadable(ReportView report) {
		Viewer viewer = this.viewers.current();
		return report.state() == ReportState.SUBMITTED || viewer.is(report.personId());
	}

}
