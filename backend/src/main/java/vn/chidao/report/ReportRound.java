package vn.chidao.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.CitationView;

/**
 * Reports owed under one rule for one period, GraphQL type {@code ReportRound}.
 *
 * @param title what is owed
 * @param periodFrom first day reported on
 * @param periodTo last day reported on
 * @param dueOn the last day in time, null where no text says
 * @param reports who owes and who has submitted
 * @param citations the clauses that ask for it
 */
record ReportRound(String title, LocalDate periodFrom, LocalDate periodTo, @Nullable LocalDate dueOn,
		List<ReportView> reports, List<CitationView> citations) {

	/**
	 * How many are owed in all.
	 * @return a count
	 */
	public int owed() {
		return this.reports.size();
	}

	/**
	 * How many were submitted.
	 * @return a count
	 */
	public int submitted() {
		return count((report) -> report.submittedAt() != null);
	}

	/**
	 * How many were submitted late.
	 * @return a count
	 */
	public int late() {
		return count((report) -> report.submittedAt() != null
				&& Boolean.FALSE.equals(report.inTime(report.obligation().orderedOn())));
	}

	private int count(Predicate<ReportView> condition) {
		return Math.toIntExact(this.reports.stream().filter(condition).count());
	}

}
