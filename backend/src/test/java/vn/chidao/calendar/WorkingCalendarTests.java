package vn.chidao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.chidao.platform.time.LegalTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WorkingCalendarTests {

	private final WorkingCalendar calendar = SeededDays.calendar();

	@Test
	void twoWorkingDaysBeforeAMondayIsTheThursdayBeforeAtTheSameTime() {
		CountedMoment latest = this.calendar.latestMomentBefore(vietnam("2026-11-23T08:00"), 2);
		assertThat(latest.moment()).isEqualTo("2026-11-19T08:00");
		assertThat(latest.instant()).isEqualTo("2026-11-19T01:00:00Z");
	}

	@Test
	void theCountIsExplainedDayByDay() {
		CountedMoment latest = this.calendar.latestMomentBefore(vietnam("2026-11-23T08:00"), 2);
		assertThat(latest.days()).extracting(CountedDay::date, CountedDay::kind, CountedDay::ordinal)
			.containsExactly(tuple("2026-11-22", DayKind.WEEKEND, 0), tuple("2026-11-21", DayKind.WEEKEND, 0),
					tuple("2026-11-20", DayKind.WORKING, 1), tuple("2026-11-19", DayKind.WORKING, 2));
	}

	@Test
	void aMeetingAfterTetIsAnnouncedBeforeTet() {
		CountedMoment latest = this.calendar.latestMomentBefore(vietnam("2026-02-23T14:00"), 2);
		assertThat(latest.moment()).isEqualTo("2026-02-12T14:00");
		assertThat(latest.days()).filteredOn((day) -> day.kind() == DayKind.HOLIDAY)
			.hasSize(5)
			.allSatisfy((day) -> assertThat(day.special()).extracting((special) -> special.name().vi())
				.isEqualTo("Tết Nguyên đán"));
	}

	@Test
	void aSwappedMondayIsOffAndItsSaturdayIsWorked() {
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
		assertThat(this.calendar.latestMomentBefore(vietnam("2026-08-24T09:00"), 1).moment())
			.isEqualTo("2026-08-22T09:00");
	}

	@Test
	void aHolidayOnASundayIsTakenOnTheMonday() {
		assertThat(this.calendar.describe(LocalDate.of(2026, 4, 27)).kind()).isEqualTo(DayKind.COMPENSATORY);
	}

	@Test
	void noWorkingDaysBeforeIsTheMomentItself() {
		assertThat(this.calendar.latestMomentBefore(vietnam("2026-11-23T08:00"), 0).moment())
			.isEqualTo("2026-11-23T08:00");
	}

	@Test
	void aNegativeNumberOfDaysIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.calendar.latestMomentBefore(vietnam("2026-11-23T08:00"), -1));
	}

	@Test
	void theEarliestMeetingKeepsTheNoticePeriod() {
		for (String sent : List.of("2026-11-19T08:00", "2026-11-20T17:30", "2026-11-21T10:00", "2026-11-22T23:59",
				"2026-02-13T16:00", "2026-04-24T07:00")) {
			Instant sentAt = vietnam(sent);
			Instant earliest = this.calendar.earliestMomentAfter(sentAt, 2).instant();
			assertThat(this.calendar.latestMomentBefore(earliest, 2).instant()).as(sent).isAfterOrEqualTo(sentAt);
		}
	}

	@Test
	void somethingSentOnAWeekendCountsFromMonday() {
		assertThat(this.calendar.earliestMomentAfter(vietnam("2026-11-21T10:00"), 2).moment())
			.isEqualTo("2026-11-25T00:00");
	}

	@Test
	void fiveWorkingDaysAfterAFridayEndOnTheNextFriday() {
		CountedMoment last = this.calendar.lastDayWithin(LocalDate.of(2026, 11, 20), 5);
		assertThat(last.moment()).isEqualTo("2026-11-27T23:59:59");
	}

	@Test
	void workingDaysAreCountedFromTheDayAfterToTheLast() {
		LocalDate monday = LocalDate.of(2026, 11, 23);
		assertThat(this.calendar.workingDaysBetween(monday, monday.plusDays(7))).isEqualTo(5);
		assertThat(this.calendar.workingDaysBetween(monday.plusDays(7), monday)).isEqualTo(-5);
		assertThat(this.calendar.workingDaysLeft(monday, monday)).isZero();
		assertThat(this.calendar.workingDaysLeft(monday, monday.plusDays(4))).isEqualTo(4);
	}

	@Test
	void aDeadlineOverAProvisionalYearSaysSo() {
		assertThat(this.calendar.latestMomentBefore(vietnam("2026-11-23T08:00"), 2).basis().provisional()).isFalse();
		assertThat(this.calendar.latestMomentBefore(vietnam("2027-02-16T08:00"), 3).basis().provisional()).isTrue();
		assertThat(this.calendar.latestMomentBefore(vietnam("2040-05-02T08:00"), 1).basis().provisional()).isTrue();
	}

	@Test
	void theSameDateTwiceIsRefused() {
		CalendarDay day = SeededDays.list().getFirst();
		assertThatIllegalStateException().isThrownBy(() -> WorkingCalendar.of(2, List.of(day, day)));
	}

	@Test
	void theViewNamesHolidaysInTheLanguageAskedFor() {
		CountedMoment latest = this.calendar.latestMomentBefore(vietnam("2026-09-03T08:00"), 1);
		WorkingDeadlineView view = WorkingDeadlineView.of(latest, this.calendar, LocalDate.of(2026, 8, 27),
				Locale.ENGLISH);
		assertThat(view.latestAt()).isEqualTo(vietnam("2026-08-28T08:00"));
		assertThat(view.workingDays()).isEqualTo(1);
		assertThat(view.workingDaysLeft()).isEqualTo(1);
		assertThat(view.calendarVersion()).isEqualTo("1");
		assertThat(view.steps()).extracting(CalendarStepView::name)
			.containsExactly("National Day", "National Day (adjacent day)", "Swapped day off", null, null, null);
	}

	private static Tuple tuple(String date, DayKind kind, int ordinal) {
		return Tuple.tuple(LocalDate.parse(date), kind, ordinal);
	}

	private static Instant vietnam(String local) {
		return LocalDateTime.parse(local).atZone(LegalTime.VIETNAM).toInstant();
	}

}
