package vn.chidao.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeededDaysTests {

	private static final int LAST_ANNOUNCED_YEAR = 2026;

	private static final WorkingCalendar CALENDAR = SeededDays.calendar();

	@ParameterizedTest
	@MethodSource("years")
	void tetIsFiveDaysAroundTheLunarNewYear(int year) {
		LocalDate newYear = lunar(year, 1, 1);
		assertThat(named(year, "Tết Nguyên đán")).hasSize(5)
			.contains(newYear.minusDays(1), newYear, newYear.plusDays(1), newYear.plusDays(2));
	}

	@ParameterizedTest
	@MethodSource("years")
	void theHungKingsAreRememberedOnTheTenthOfTheThirdLunarMonth(int year) {
		assertThat(named(year, "Giỗ Tổ Hùng Vương")).containsExactly(lunar(year, 3, 10));
	}

	@ParameterizedTest
	@MethodSource("years")
	void theDaysOfTheSolarCalendarAreThere(int year) {
		assertThat(Stream.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2))
			.map((day) -> CALENDAR.describe(day.atYear(year)).kind())).containsOnly(DayKind.HOLIDAY);
	}

	@ParameterizedTest
	@MethodSource("years")
	void nationalDayHasAnAdjacentDaySinceTheLabourCodeOf2019(int year) {
		List<LocalDate> adjacent = named(year, "Quốc khánh (ngày liền kề)");
		LocalDate day = LocalDate.of(year, 9, 2);
		if (year < 2021) {
			assertThat(adjacent).isEmpty();
		}
		else {
			assertThat(adjacent).singleElement().isIn(day.minusDays(1), day.plusDays(1));
		}
	}

	@ParameterizedTest
	@MethodSource("years")
	void everyHolidayOnAWeekendIsMadeUpForAfterwards(int year) {
		long onWeekends = CALENDAR.specialDays(year)
			.stream()
			.filter((day) -> day.kind() == DayKind.HOLIDAY && day.date().getDayOfWeek().getValue() > 5)
			.count();
		assertThat(CALENDAR.specialDays(year)).filteredOn((day) -> day.kind() == DayKind.COMPENSATORY)
			.hasSize(Math.toIntExact(onWeekends));
	}

	@Test
	void asManyDaysAreWorkedInsteadAsAreSwapped() {
		assertThat(SeededDays.list()).filteredOn((day) -> day.kind() == DayKind.SWAPPED_OFF)
			.hasSameSizeAs(SeededDays.list().stream().filter((day) -> day.kind() == DayKind.MAKE_UP_WORKING).toList())
			.allSatisfy((day) -> assertThat(day.date().getDayOfWeek().getValue()).isLessThan(6));
	}

	@Test
	void yearsNotAnnouncedAreProvisionalAndTheOthersAreNot() {
		assertThat(SeededDays.list()).allSatisfy(
				(day) -> assertThat(day.source().provisional()).isEqualTo(day.date().getYear() > LAST_ANNOUNCED_YEAR));
	}

	/** The spans of days off that were announced, first and last day with weekends. */
	@ParameterizedTest
	@CsvSource({ "2018-02-14, 2018-02-20", "2018-12-29, 2019-01-01", "2019-02-02, 2019-02-10", "2019-04-27, 2019-05-01",
			"2020-01-23, 2020-01-29", "2021-02-10, 2021-02-16", "2021-09-02, 2021-09-05", "2022-01-29, 2022-02-06",
			"2022-04-30, 2022-05-03", "2022-09-01, 2022-09-04", "2023-01-20, 2023-01-26", "2023-04-29, 2023-05-03",
			"2023-09-01, 2023-09-04", "2024-02-08, 2024-02-14", "2024-04-27, 2024-05-01", "2024-08-31, 2024-09-03",
			"2025-01-25, 2025-02-02", "2025-04-30, 2025-05-04", "2025-08-30, 2025-09-02", "2026-01-01, 2026-01-04",
			"2026-02-14, 2026-02-22", "2026-04-25, 2026-04-27", "2026-04-30, 2026-05-03", "2026-08-29, 2026-09-02" })
	void theAnnouncedSpansAreOffFromTheirFirstToTheirLastDay(LocalDate first, LocalDate last) {
		assertThat(first.datesUntil(last.plusDays(1))).noneMatch(CALENDAR::isWorkingDay);
		assertThat(CALENDAR.isWorkingDay(first.minusDays(1))).isTrue();
		assertThat(CALENDAR.isWorkingDay(last.plusDays(1))).isTrue();
	}

	static IntStream years() {
		return IntStream.rangeClosed(2018, 2035);
	}

	private static List<LocalDate> named(int year, String name) {
		return CALENDAR.specialDays(year)
			.stream()
			.filter((day) -> day.name().vi().equals(name))
			.map(CalendarDay::date)
			.toList();
	}

	private static LocalDate lunar(int year, int month, int day) {
		return VietnameseCalendar.ofTet(year)
			.with(VietnameseCalendar.MONTH_OF_YEAR, EastAsianMonth.valueOf(month))
			.with(VietnameseCalendar.DAY_OF_MONTH, day)
			.transform(PlainDate.axis())
			.toTemporalAccessor();
	}

}
