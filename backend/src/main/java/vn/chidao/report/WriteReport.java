package vn.chidao.report;

/**
 * A report as its writer sends it, GraphQL inputs {@code SaveReportDraftInput} and
 * {@code SubmitReportInput}.
 *
 * @param reportId the report
 * @param expectedVersion the version the client read
 * @param content what it says
 */
public record WriteReport(ReportId reportId, int expectedVersion, ReportContent content) {

}
