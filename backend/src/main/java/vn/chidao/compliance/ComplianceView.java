package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;

import vn.chidao.committee.CommitteeView;

/**
 * How a committee keeps its rules, GraphQL type {@code Compliance}.
 *
 * @param committee the committee
 * @param from the first day asked for
 * @param to the last day asked for
 * @param asOf the day it was counted on
 * @param items what was measured
 * @param waivers what was let pass, taken back or not
 * @param waiverRight who may let a case pass
 * @param viewerCanWaive whether the viewer may let a case pass
 */
public record ComplianceView(CommitteeView committee, LocalDate from, LocalDate to, LocalDate asOf,
		List<ComplianceItemView> items, List<WaiverView> waivers, WaiverRightView waiverRight, boolean viewerCanWaive) {

	public ComplianceView {
		items = List.copyOf(items);
		waivers = List.copyOf(waivers);
	}

	/**
	 * Where the annex is as a spreadsheet.
	 * @return a path of this server
	 */
	public String spreadsheetPath() {
		return annexPath("xlsx");
	}

	/**
	 * Where the annex is as a document to print.
	 * @return a path of this server
	 */
	public String documentPath() {
		return annexPath("pdf");
	}

	private String annexPath(String format) {
		return "/api/committees/" + this.committee.id() + "/compliance." + format + "?from=" + this.from + "&to="
				+ this.to;
	}

}
