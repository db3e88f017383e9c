package vn.chidao.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.security.CommitteeId;

/**
 * Which reports, GraphQL input {@code ReportFilter}; all conditions hold together.
 *
 * @param committeeId under this committee's regulation
 * @param states in one of these states
 * @param dueFrom due on or after
 * @param dueTo due on or before
 * @param mine only those the viewer owes
 */
record ReportFilter(@Nullable CommitteeId committeeId, @Nullable List<ReportState> states, @Nullable LocalDate dueFrom,
		@Nullable LocalDate dueTo, @Nullable Boolean mine) {

	/** Every report. */
	static final ReportFilter ALL = new ReportFilter(null, null, null, null, null);

}
