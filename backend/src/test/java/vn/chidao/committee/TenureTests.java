package vn.chidao.committee;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TenureTests {

	@Test
	void holdsOnItsFirstAndItsLastDay() {
		Tenure march = tenure("2026-03-01", "2026-03-31");
		assertThat(march.contains(day("2026-03-01"))).isTrue();
		assertThat(march.contains(day("2026-03-31"))).isTrue();
		assertThat(march.contains(day("2026-02-28"))).isFalse();
		assertThat(march.contains(day("2026-04-01"))).isFalse();
	}

	@Test
	void holdsForEverWithoutALastDay() {
		assertThat(tenure("2026-03-01", null).contains(day("2099-01-01"))).isTrue();
	}

	@Test
	void mayLastOneDayButNotEndBeforeItStarts() {
		assertThat(tenure("2026-03-01", "2026-03-01").isInOrder()).isTrue();
		assertThat(tenure("2026-03-01", "2026-02-28").isInOrder()).isFalse();
	}

	@Test
	void overlapsWhatSharesADay() {
		Tenure march = tenure("2026-03-01", "2026-03-31");
		assertThat(march.overlaps(tenure("2026-03-31", null))).isTrue();
		assertThat(march.overlaps(tenure("2026-04-01", null))).isFalse();
		assertThat(march.overlaps(tenure("2025-01-01", "2026-02-28"))).isFalse();
		assertThat(tenure("2025-01-01", null).overlaps(march)).isTrue();
	}

	private static Tenure tenure(String from, @Nullable String to) {
		return new Tenure(day(from), (to != null) ? day(to) : null);
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
