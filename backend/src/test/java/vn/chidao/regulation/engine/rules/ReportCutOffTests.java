package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportCutOffTests {

	private final ReportCutOff fourteenth = new ReportCutOff(14);

	@Test
	void aQuarterRunsFromTheFifteenthOfTheMonthBeforeToTheFourteenthOfItsLast() {
		DateSpan quarter = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
		assertThat(this.fourteenth.shift(quarter))
			.isEqualTo(new DateSpan(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14)));
	}

	@Test
	void dataIsClosedOnTheLastCutOffBeforeTheReportIsDue() {
		assertThat(this.fourteenth.onOrBefore(LocalDate.of(2026, 6, 14))).isEqualTo("2026-06-14");
		assertThat(this.fourteenth.onOrBefore(LocalDate.of(2026, 6, 13))).isEqualTo("2026-05-14");
	}

	@Test
	void everyMonthMustHaveTheDay() {
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> RuleType.REPORT_CUT_OFF.read(Map.of("dayOfMonth", 31)));
	}

}
