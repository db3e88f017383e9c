package vn.chidao.compliance.measure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports are in time, late or missing by the day that was fixed when they were first
 * owed: before the fifteenth is the fourteenth at the latest.
 */
class ReportMeasureTests {

	private static final RuleDefinition HALF_YEAR = Cases.rule(1, RuleType.REPORT_OBLIGATION, Severity.WARN,
			Map.of("from", List.of("ANY_MEMBER"), "to", List.of("HELPER"), "dueBefore", List.of("06-15", "12-15")));

	@Test
	void inTimeLateMissingAndNotDueYet() {
		Records records = new Records().owed(HALF_YEAR, "Ông A", "2026-06-14", "2026-06-14")
			.owed(HALF_YEAR, "Bà B", "2026-06-14", "2026-06-15")
			.owed(HALF_YEAR, "Ông C", "2026-06-14", null)
			.owed(HALF_YEAR, "Ông A", "2026-12-14", null);
		Measured reports = Records.single(records.in(2026, "2026-11-22", HALF_YEAR), ComplianceMeasure.REPORT);
		assertThat(reports.count(ComplianceState.KEPT)).isEqualTo(1);
		assertThat(reports.count(ComplianceState.PENDING)).isEqualTo(1);
		assertThat(reports.cases()).filteredOn((judged) -> judged.state() == ComplianceState.BROKEN)
			.extracting((judged) -> judged.value().key())
			.containsExactlyInAnyOrder("compliance.report.late", "compliance.report.missing");
		assertThat(reports.cases().getLast().place().party()).isEqualTo("Ông A");
	}

	@Test
	void onTheLastDayNobodyIsLate() {
		Records records = new Records().owed(HALF_YEAR, "Ông A", "2026-06-14", null);
		assertThat(Records.single(records.in(2026, "2026-06-14", HALF_YEAR), ComplianceMeasure.REPORT).state())
			.isEqualTo(ComplianceState.PENDING);
		assertThat(Records.single(records.in(2026, "2026-06-15", HALF_YEAR), ComplianceMeasure.REPORT).state())
			.isEqualTo(ComplianceState.BROKEN);
	}

	@Test
	void aReportWithoutADayIsNeverLate() {
		Records records = new Records().owed(HALF_YEAR, "Ông A", null, null);
		assertThat(Records.single(records.in(2026, "2030-01-01", HALF_YEAR), ComplianceMeasure.REPORT).state())
			.isEqualTo(ComplianceState.NOT_STATED);
	}

	@Test
	void whereNoRuleAsksForReportsTheTextIsSilent() {
		Measured silent = Records.single(new Records().in(2026, "2026-11-22"), ComplianceMeasure.REPORT);
		assertThat(silent.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(silent.cases()).isEmpty();
	}

}
