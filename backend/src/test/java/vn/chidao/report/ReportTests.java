package vn.chidao.report;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.chidao.platform.persistence.Ids;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Điều 15 khoản 3 Quy chế 61/QĐ-BCĐ: before the 15th of June means the 14th at the
 * latest.
 */
class ReportTests {

	private static final LocalDate FIFTEENTH = LocalDate.of(2026, 6, 15);

	private static final Instant LATE_ON_THE_FOURTEENTH = Instant.parse("2026-06-14T16:59:59Z");

	private static final Instant FIRST_MOMENT_OF_THE_FIFTEENTH = Instant.parse("2026-06-14T17:00:00Z");

	private static final ReportContent WORDS = new ReportContent("Đã hoàn thành 12/14 nhiệm vụ", "", "");

	private final Report report = new Report(new Obligation(Ids.next(), "MEMBERS_HALF_YEAR", Ids.next(), Ids.next(),
			LocalDate.of(2025, 12, 15), LocalDate.of(2026, 6, 14), null, FIFTEENTH, FIFTEENTH.minusDays(1)),
			LATE_ON_THE_FOURTEENTH);

	@Test
	void untilTheFourteenthNobodyIsLate() {
		assertThat(this.report.view().inTime(FIFTEENTH.minusDays(1))).isNull();
		assertThat(this.report.view().inTime(FIFTEENTH)).isFalse();
	}

	@Test
	void theLastSecondOfTheFourteenthIsInTime() {
		assertThat(this.report.submit(WORDS, LATE_ON_THE_FOURTEENTH)).isTrue();
		assertThat(this.report.view().inTime(FIFTEENTH)).isTrue();
	}

	@Test
	void theFifteenthIsLate() {
		this.report.submit(WORDS, FIRST_MOMENT_OF_THE_FIFTEENTH);
		assertThat(this.report.view().inTime(FIFTEENTH)).isFalse();
	}

	@Test
	void aSubmittedReportIsFinal() {
		this.report.submit(WORDS, LATE_ON_THE_FOURTEENTH);
		assertThat(this.report.keep(new ReportContent("khác", "", ""))).isFalse();
		assertThat(this.report.submit(new ReportContent("khác", "", ""), FIRST_MOMENT_OF_THE_FIFTEENTH)).isFalse();
		assertThat(this.report.view().content()).isEqualTo(WORDS);
	}

	@Test
	void whereTheTextGivesNoDayNothingIsLateAndNothingIsForgotten() {
		Report undated = new Report(new Obligation(Ids.next(), "HELPER_MONTHLY", Ids.next(), Ids.next(),
				LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), null, null, null), LATE_ON_THE_FOURTEENTH);
		assertThat(undated.view().inTime(LocalDate.of(2027, 1, 1))).isNull();
		assertThat(undated.view().state()).isEqualTo(ReportState.OWED);
	}

}
