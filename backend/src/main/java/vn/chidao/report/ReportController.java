package vn.chidao.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;

/**
 * Queries and commands on reports over GraphQL.
 */
@Controller
class ReportController {

	private final Reports reports;

	private final WritingService writing;

	ReportController(Reports reports, WritingService writing) {
		this.reports = reports;
		this.writing = writing;
	}

	@QueryMapping
	Connection<ReportView> reports(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable ReportFilter filter) {
		return this.reports.page(Page.of(first, after), (filter != null) ? filter : ReportFilter.ALL);
	}

	@QueryMapping
	@Nullable ReportView report(@Argument ReportId id) {
		return this.reports.load(List.of(id.value())).get(id.value());
	}

	@MutationMapping
	ReportPayload saveReportDraft(@Argument WriteReport input) {
		return ReportPayload.of(this.writing.save(input));
	}

	@MutationMapping
	ReportPayload submitReport(@Argument WriteReport input) {
		return ReportPayload.of(this.writing.submit(input));
	}

	record ReportPayload(@Nullable ReportView report, List<UserError> userErrors) {

		static ReportPayload of(Outcome<ReportView> outcome) {
			return new ReportPayload(outcome.value(), outcome.userErrors());
		}

	}

}
