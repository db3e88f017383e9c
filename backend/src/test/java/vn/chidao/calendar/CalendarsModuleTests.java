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
		// years that are over: other tests change days to come
		for (int year = 2018; year <= 2025; year++) {
			assertThat(current.specialDays(year)).isEqualTo(SeededDays.calendar().specialDays(year));
		}
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
