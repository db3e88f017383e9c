package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.compliance.measure.Judged;
import vn.chidao.compliance.measure.Measured;
import vn.chidao.regulation.CommitteeRules;

/**
 * What was measured of a committee, before it is put into words.
 *
 * @param bodies the bodies measured, the committee first
 * @param period the days asked for
 * @param asOf the present day
 * @param results what was measured
 * @param rules the rules by the first day they were in force
 */
record Assessment(List<CommitteeView> bodies, CompliancePeriod period, LocalDate asOf, List<Measured> results,
		Map<LocalDate, CommitteeRules> rules) {

	/** A case by its name. */
	Optional<Found> find(CaseKey key) {
		return this.results.stream()
			.flatMap((measured) -> measured.cases()
				.stream()
				.filter((judged) -> measured.keyOf(judged).equals(key))
				.map((judged) -> new Found(measured, judged)))
			.findFirst();
	}

	/**
	 * One case.
	 *
	 * @param measured among which
	 * @param judged the case
	 */
	record Found(Measured measured, Judged judged) {
	}

}
