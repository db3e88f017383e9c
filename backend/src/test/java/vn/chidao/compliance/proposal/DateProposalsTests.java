package vn.chidao.compliance.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.rules.DateSpan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates are proposed on working days, in the window, in time for the notice, when people
 * are free.
 */
class DateProposalsTests {

	private static final WorkingCalendar CALENDAR = Cases.CALENDAR;

	private static final List<String> MEMBERS = List.of("truong", "uyvien1", "uyvien2");

	@Test
	void aWorkingWeekIsLeftInReserve() {
		ProposedDate best = dates(day("2026-11-22"), new DateSpan(day("2026-10-01"), day("2026-12-31"))).getFirst();
		assertThat(best.startsAt()).isEqualTo("2026-12-24T08:00");
		assertThat(best.isInWindow()).isTrue();
		assertThat(best.reserve()).isEqualTo(5);
	}

	@Test
	void noDateIsAWeekendOrAHoliday() {
		List<ProposedDate> dates = DateProposals
			.of(occasion(day("2026-08-20"), new DateSpan(day("2026-08-21"), day("2026-09-10")), 2), 20);
		assertThat(dates).isNotEmpty()
			.allSatisfy((date) -> assertThat(CALENDAR.isWorkingDay(date.startsAt().toLocalDate())).isTrue())
			.noneSatisfy((date) -> assertThat(date.startsAt().toLocalDate()).isEqualTo("2026-09-02"));
	}

	@Test
	void theNoticeCanStillGoOutOnAnotherDay() {
		List<ProposedDate> dates = DateProposals
			.of(occasion(day("2026-11-18"), new DateSpan(day("2026-11-01"), day("2026-11-30")), 2), 20);
		assertThat(dates).extracting((date) -> date.startsAt().toLocalDate())
			// Wednesday; two working days before Monday is Thursday
			.doesNotContain(day("2026-11-19"), day("2026-11-20"))
			.contains(day("2026-11-23"));
		assertThat(dates).allSatisfy((date) -> assertThat(date.dispatch()).isNotNull());
	}

	@Test
	void freePeopleComeBeforeANicerDayAndTheHeadBeforeAll() {
		DateSpan window = new DateSpan(day("2026-12-21"), day("2026-12-24"));
		List<Engagement> engagements = Stream.of("2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24")
			.flatMap((day) -> Stream.of("08:30", "14:00").map((time) -> day + "T" + time))
			.map((start) -> new Engagement(start.startsWith("2026-12-22") ? "truong" : "uyvien1",
					LocalDateTime.parse(start)))
			.filter((engagement) -> !engagement.startsAt().equals(LocalDateTime.parse("2026-12-23T14:00")))
			.toList();
		List<ProposedDate> dates = DateProposals.of(new Occasion(day("2026-11-22"), window, CALENDAR,
				(start) -> Optional.empty(), new Occasion.People(MEMBERS, "truong", engagements)), 4);
		assertThat(dates.getFirst().startsAt()).isEqualTo("2026-12-23T14:00");
		assertThat(dates.getFirst().busy()).isEmpty();
		assertThat(dates.get(1).busy()).containsExactly("uyvien1");
		assertThat(dates.getLast().busy()).containsExactly("truong");
	}

	@Test
	void pastTheWindowItIsTheSoonest() {
		ProposedDate best = dates(day("2026-11-18"), new DateSpan(day("2026-08-01"), day("2026-10-31"))).getFirst();
		assertThat(best.isInWindow()).isFalse();
		assertThat(best.startsAt().toLocalDate()).isEqualTo("2026-11-23");
	}

	@Test
	void withoutAWindowItIsTheSoonestToo() {
		assertThat(dates(day("2026-11-18"), null).getFirst().startsAt().toLocalDate()).isEqualTo("2026-11-23");
	}

	@Test
	void eachDayIsProposedOnce() {
		List<ProposedDate> dates = dates(day("2026-11-18"), null);
		assertThat(dates).extracting((date) -> date.startsAt().toLocalDate()).doesNotHaveDuplicates().hasSize(5);
	}

	private static List<ProposedDate> dates(LocalDate today, @Nullable DateSpan window) {
		return DateProposals.of(occasion(today, window, 2), 5);
	}

	private static Occasion occasion(LocalDate today, @Nullable DateSpan window, int noticeDays) {
		return new Occasion(today, window, CALENDAR,
				(start) -> Optional
					.of(CALENDAR.latestMomentBefore(start.atZone(LegalTime.VIETNAM).toInstant(), noticeDays)),
				new Occasion.People(MEMBERS, "truong", List.of()));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
