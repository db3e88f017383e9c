package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.MeetingCadence.Anchor;
import vn.chidao.regulation.engine.terms.Body;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many days a body has left for its next regular meeting, by the quarter of the
 * calendar and counted from the last meeting.
 */
class RhythmTests {

	private static final MeetingCadence QUARTER = new MeetingCadence(Body.COMMITTEE, Period.ofMonths(3),
			Anchor.CALENDAR);

	private static final MeetingCadence EVERY_THREE_MONTHS = new MeetingCadence(Body.HELPER, Period.ofMonths(3),
			Anchor.ROLLING);

	@Test
	void aQuarterWithoutAMeetingIsDueUntilItsLastDay() {
		assertThat(tell(QUARTER, "2026-08-20", "2026-12-19")).isEqualTo("DUE 2026-10-01 2026-12-31 12");
		assertThat(tell(QUARTER, "2026-08-20", "2026-12-31")).isEqualTo("DUE 2026-10-01 2026-12-31 0");
		assertThat(tell(QUARTER, null, "2026-12-19")).isEqualTo("DUE 2026-10-01 2026-12-31 12");
	}

	@Test
	void aQuarterAlreadyMetLeavesUntilTheEndOfTheNext() {
		assertThat(tell(QUARTER, "2026-10-02", "2026-12-19")).isEqualTo("MET 2027-01-01 2027-03-31 102");
	}

	@Test
	void threeMonthsFromTheLastMeetingRunOut() {
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2026-08-20")).isEqualTo("MET 2026-08-21 2026-11-20 92");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2026-11-20")).isEqualTo("DUE 2026-08-21 2026-11-20 0");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2026-11-22")).isEqualTo("OVERDUE 2026-08-21 2026-11-20 -2");
	}

	@Test
	void aBodyThatNeverMetIsHeldAgainstItsFirstDayAndNotAgainstToday() {
		assertThat(tell(EVERY_THREE_MONTHS, null, "2026-03-01")).isEqualTo("DUE 2026-01-01 2026-03-31 30");
		assertThat(tell(EVERY_THREE_MONTHS, null, "2026-06-30")).isEqualTo("OVERDUE 2026-01-01 2026-03-31 -91");
	}

	@Test
	void whereNoPeriodIsStatedThereIsNothingToCount() {
		assertThat(Rhythm.of(new MeetingCadence(Body.HELPER, null, null), past(null), LocalDate.of(2026, 1, 1)))
			.isEmpty();
	}

	@Test
	void aWindowThatWasLetPassIsToldSoWhetherItIsOpenOrOver() {
		CaseRef quarter = window("2026-10-01", "2026-12-31");
		assertThat(tell(QUARTER, "2026-08-20", "2026-12-19", quarter)).isEqualTo("WAIVED 2026-10-01 2026-12-31 12");
		assertThat(tell(QUARTER, "2026-10-02", "2026-12-19", quarter)).startsWith("MET");
		CaseRef time = window("2026-08-21", "2026-11-20");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2026-11-20", time)).startsWith("WAIVED");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2026-11-22", time))
			.isEqualTo("WAIVED 2026-08-21 2026-11-20 -2");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-05-20", "2026-11-22", time)).startsWith("OVERDUE");
	}

	@Test
	void whatGoesOnIntoAnotherYearIsOverdueSinceWhatWasNotLetPass() {
		CaseRef first = window("2026-08-21", "2026-11-20");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2027-03-01", first))
			.isEqualTo("OVERDUE 2026-08-21 2027-02-20 -9");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2027-03-01", window("2026-08-21", "2027-02-20")))
			.isEqualTo("OVERDUE 2026-08-21 2026-11-20 -101");
		assertThat(tell(EVERY_THREE_MONTHS, "2026-08-20", "2027-03-01", first, window("2026-08-21", "2027-02-20")))
			.startsWith("WAIVED");
	}

	private static CaseRef window(String from, String until) {
		return CaseRef.window(LocalDate.parse(from), LocalDate.parse(until));
	}

	private static String tell(MeetingCadence rule, @Nullable String lastHeld, String day, CaseRef... waived) {
		Optional<Rhythm> rhythm = Rhythm.of(rule, past(lastHeld), LocalDate.parse(day));
		return rhythm.map((known) -> known.unless(Set.of(waived)::contains))
			.map((known) -> known.state() + " " + known.window().from() + " " + known.window().to() + " "
					+ known.daysLeft())
			.orElseThrow();
	}

	private static Rhythm.Past past(@Nullable String lastHeld) {
		return new Rhythm.Past((lastHeld != null) ? LocalDate.parse(lastHeld) : null, LocalDate.of(2026, 1, 1));
	}

}
