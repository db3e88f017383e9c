package vn.chidao.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import vn.chidao.support.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
class CalendarsModuleTests {

	@Autowired
	private Calendars calendars;

	@Test
	void theCurrentCalendarHoldsTheSeededDays() {
		WorkingCalendar current = this.calendars.current();
		assertThat(current.version()).isPositive();
		assertThat(current.specialDay(LocalDate.of(2026, 8, 31))).get()
			.extracting((day) -> day.name().vi())
			.isEqualTo("Nghỉ hoán đổi");
		assertThat(current.specialDays(2026)).isEqualTo(SeededDays.calendar().specialDays(2026));
	}

	@Test
	void aVersionIsReadOnce() {
		assertThat(this.calendars.current()).isSameAs(this.calendars.version(this.calendars.current().version()));
	}

	@Test
	void aVersionThatNeverWasIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.calendars.version(99));
	}

}
