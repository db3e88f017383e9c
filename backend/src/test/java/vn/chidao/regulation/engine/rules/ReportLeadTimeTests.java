package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.facts.ReportFacts;
import vn.chidao.regulation.engine.facts.ReportPeriodFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportLeadTimeTests {

	private final ReportLeadTime oneDay = new ReportLeadTime(1);

	/**
	 * 14/06/2026 is a Sunday, 14/11/2026 a Saturday; 30/04 to 03/05/2026 are days off.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-06-14, 2026-06-14, 1", "2026-11-12, 2026-11-13, 0", "2026-11-13, 2026-11-15, 1",
			"2026-11-14, 2026-11-16, 0", "2026-04-29, 2026-05-03, 1" })
	void workingDaysAfterTheDataIsClosedAreCountedUpToTheLastDay(LocalDate closedOn, LocalDate lastDay, int breaches) {
		assertThat(judge(closedOn, lastDay)).hasSize(breaches);
	}

	@Test
	void aLastDayBeforeTheDataIsClosedLeavesNone() {
		assertThat(judge(LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 12))).singleElement()
			.satisfies((breach) -> assertThat(breach.message().args()).containsEntry("left", 0));
	}

	@Test
	void itSaysNothingOfWhenAReportCame() {
		LocalDate day = LocalDate.of(2026, 6, 14);
		assertThat(this.oneDay.judge(new ReportFacts("r", day, null, day.plusDays(9)), Cases.CALENDAR)).isEmpty();
	}

	@Test
	void theNumberOfDaysIsNeeded() {
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> RuleType.REPORT_LEAD_TIME.read(Map.of()));
	}

	private List<Breach> judge(LocalDate closedOn, LocalDate lastDay) {
		return this.oneDay.judge(new ReportPeriodFacts(closedOn, lastDay), Cases.CALENDAR);
	}

}
