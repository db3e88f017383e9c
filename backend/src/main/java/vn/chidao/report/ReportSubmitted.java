package vn.chidao.report;

/**
 * A report was submitted.
 *
 * @param report which one
 */
public record ReportSubmitted(ReportId report) {

}
