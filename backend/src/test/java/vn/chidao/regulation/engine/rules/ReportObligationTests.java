package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ReportFacts;

import static org.assertj.core.api.Assertions.assertThat;

class ReportObligationTests {

	private static final ReportCutOff FOURTEENTH = new ReportCutOff(14);

	@Test
	void beforeTheFifteenthMeansTheFourteenthAtTheLatestAndBothAreSaid() {
		List<ReportPeriod> periods = members(Map.of()).periodsDueIn(2026, FOURTEENTH, Cases.CALENDAR);
		assertThat(periods).containsExactly(
				new ReportPeriod(span("2025-12-15", "2026-06-14"), LocalDate.of(2026, 6, 14),
						new ReportPeriod.DueDay(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 14))),
				new ReportPeriod(span("2026-06-15", "2026-12-14"), LocalDate.of(2026, 12, 14),
						new ReportPeriod.DueDay(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 14))));
	}

	@Test
	void theLastDayStaysOnASundayUnlessTheRuleMovesIt() {
		assertThat(LocalDate.of(2026, 6, 14).getDayOfWeek()).hasToString("SUNDAY");
		assertThat(firstLastDay(members(Map.of()))).isEqualTo("2026-06-14");
		assertThat(firstLastDay(members(Map.of("ifNonWorkingDay", "PREVIOUS")))).isEqualTo("2026-06-12");
		assertThat(firstLastDay(members(Map.of("ifNonWorkingDay", "NEXT")))).isEqualTo("2026-06-15");
	}

	@Test
	void anInclusiveDayIsItselfInTime() {
		assertThat(firstLastDay(members(Map.of("inclusive", true)))).isEqualTo("2026-06-15");
	}

	@Test
	void aQuarterlyReportHasFourPeriodsAndNoDayItIsDueWhenNoneIsStated() {
		List<ReportPeriod> periods = read(Map.of("from", List.of("HELPER"), "periods", List.of("P3M")))
			.periodsDueIn(2026, FOURTEENTH, Cases.CALENDAR);
		assertThat(periods).hasSize(4).allMatch((period) -> period.due() == null);
		assertThat(periods.getFirst().span()).isEqualTo(span("2025-12-15", "2026-03-14"));
	}

	@Test
	void withoutARuleOnClosingDataPeriodsAreCalendarPeriods() {
		List<ReportPeriod> periods = read(Map.of("from", List.of("HELPER"), "periods", List.of("P1M")))
			.periodsDueIn(2026, null, Cases.CALENDAR);
		assertThat(periods).hasSize(12);
		assertThat(periods.getFirst()).isEqualTo(new ReportPeriod(span("2026-01-01", "2026-01-31"), null, null));
	}

	@Test
	void aWeeklyReportRunsFromMondayToSunday() {
		List<ReportPeriod> periods = read(Map.of("from", List.of("GROUP"), "periods", List.of("P1W")))
			.periodsDueIn(2026, FOURTEENTH, Cases.CALENDAR);
		assertThat(periods).hasSize(52).allMatch((period) -> period.cutOff() == null);
		assertThat(periods.getFirst().span()).isEqualTo(span("2025-12-29", "2026-01-04"));
	}

	@Test
	void halfYearlyAndYearlyReportsAreListedTogetherByTheirEnd() {
		List<ReportPeriod> periods = read(Map.of("from", List.of("COMMITTEE"), "periods", List.of("P6M", "P1Y")))
			.periodsDueIn(2026, FOURTEENTH, Cases.CALENDAR);
		assertThat(periods).extracting(ReportPeriod::span)
			.containsExactly(span("2025-12-15", "2026-06-14"), span("2026-06-15", "2026-12-14"),
					span("2025-12-15", "2026-12-14"));
	}

	@Test
	void aReportDueSomeDaysAfterItsPeriodSaysWhen() {
		List<ReportPeriod> periods = read(
				Map.of("from", List.of("HELPER"), "periods", List.of("P3M"), "dueDaysAfterPeriod", 10))
			.periodsDueIn(2026, null, Cases.CALENDAR);
		assertThat(periods.getFirst().due())
			.isEqualTo(new ReportPeriod.DueDay(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 10)));
	}

	@Test
	void aReportForEachSessionOrOnRequestHasNoPeriods() {
		assertThat(read(Map.of("from", List.of("ANY_MEMBER"), "beforeSession", true)).periodsDueIn(2026, FOURTEENTH,
				Cases.CALENDAR))
			.isEmpty();
	}

	@Test
	void aReportOnTheLastDayIsInTimeAndOneOnTheFifteenthIsLate() {
		assertThat(submitted("2026-06-14", "2026-07-01")).isEmpty();
		assertThat(submitted("2026-06-15", "2026-07-01")).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).contains("ngày 15/06/2026", "14/06/2026"));
		assertThat(submitted(null, "2026-06-14")).isEmpty();
		assertThat(submitted(null, "2026-06-15")).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("report.overdue");
	}

	private static List<Finding> submitted(@Nullable String on, String asOf) {
		RulesInForce rules = Cases.ruledBy(RuleType.REPORT_OBLIGATION, parameters(Map.of()));
		return Cases.judge(rules, new ReportFacts("rule-1", LocalDate.of(2026, 6, 14),
				(on != null) ? LocalDate.parse(on) : null, LocalDate.parse(asOf)));
	}

	private static ReportObligation members(Map<String, ?> further) {
		return read(parameters(further));
	}

	private static Map<String, Object> parameters(Map<String, ?> further) {
		Map<String, Object> parameters = new HashMap<>(Map.of("from", List.of("ANY_MEMBER"), "to", List.of("HELPER"),
				"then", List.of("HEAD"), "dueBefore", List.of("06-15", "12-15")));
		parameters.putAll(further);
		return parameters;
	}

	private static ReportObligation read(Map<String, ?> parameters) {
		return (ReportObligation) RuleType.REPORT_OBLIGATION.read(parameters);
	}

	private static String firstLastDay(ReportObligation obligation) {
		ReportPeriod.DueDay due = obligation.periodsDueIn(2026, null, Cases.CALENDAR).getFirst().due();
		return (due != null) ? due.lastDay().toString() : "";
	}

	private static DateSpan span(String from, String to) {
		return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
	}

}
