package vn.chidao.agency;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyIdentifierTests {

	@Test
	void aCodeHasDigitsCapitalsAndDots() {
		assertThat(code("H33.05").isWellFormed()).isTrue();
		assertThat(code("000.00.00.H41").isWellFormed()).isTrue();
		assertThat(code("h33.05").isWellFormed()).isFalse();
		assertThat(code("H33..05").isWellFormed()).isFalse();
		assertThat(code("H33-05").isWellFormed()).isFalse();
	}

	@Test
	void aCodeHasAtMostThirtyFiveCharacters() {
		assertThat(code("A".repeat(35)).isWellFormed()).isTrue();
		assertThat(code("A".repeat(36)).isWellFormed()).isFalse();
	}

	@Test
	void aCodeMayEndOnTheDayItStarts() {
		LocalDate day = LocalDate.of(2025, 7, 1);
		assertThat(new AgencyIdentifier("QD-20-2020", "H33", day, day).endsBeforeItStarts()).isFalse();
		assertThat(new AgencyIdentifier("QD-20-2020", "H33", day, day.minusDays(1)).endsBeforeItStarts()).isTrue();
	}

	private static AgencyIdentifier code(String code) {
		return new AgencyIdentifier("QD-20-2020", code, null, null);
	}

}
