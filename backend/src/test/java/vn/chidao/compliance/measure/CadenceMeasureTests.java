package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a body meets: by the quarter of the calendar, counted from the last meeting,
 * by the month, by the week, and where no text says.
 */
class CadenceMeasureTests {

	private static final RuleDefinition QUARTER = cadence("P3M", "CALENDAR");

	private static final RuleDefinition EVERY_TWO_MONTHS = cadence("P2M", "ROLLING");

	private static final RuleDefinition EVERY_THREE_MONTHS = cadence("P3M", "ROLLING");

	private static final RuleDefinition MONTH = cadence("P1M", "CALENDAR");

	private static final RuleDefinition WEEK = cadence("P1W", "CALENDAR");

	@Test
	void aQuarterWithoutAMeetingIsMissedWhenItIsOverAndNotBefore() {
		Measured quarters = cadence(new Records().met("2026-02-10", "2026-08-20"), "2026-11-22", QUARTER);
		assertThat(spans(quarters, ComplianceState.BROKEN)).containsExactly(span("2026-04-01", "2026-06-30"));
		assertThat(spans(quarters, ComplianceState.PENDING)).containsExactly(span("2026-10-01", "2026-12-31"));
		assertThat(quarters.count(ComplianceState.KEPT)).isEqualTo(2);
		assertThat(quarters.judged()).isEqualTo(3);
		assertThat(quarters.state()).isEqualTo(ComplianceState.BROKEN);
		assertThat(quarters.next()).isEqualTo(span("2026-10-01", "2026-12-31"));
	}

	@Test
	void aQuarterAlreadyMetCountsBeforeItIsOverAndTheNextOneIsDue() {
		Measured quarters = cadence(new Records().met("2026-02-10", "2026-05-05", "2026-08-20", "2026-10-02"),
				"2026-11-22", QUARTER);
		assertThat(quarters.count(ComplianceState.KEPT)).isEqualTo(4);
		assertThat(quarters.state()).isEqualTo(ComplianceState.KEPT);
		assertThat(quarters.next()).isEqualTo(span("2027-01-01", "2027-03-31"));
	}

	@Test
	void nothingIsAskedOfABodyAfterItsLastDay() {
		Records quarters = new Records().met("2026-02-10").until("2026-05-31");
		Measured byCalendar = cadence(quarters, "2026-11-22", QUARTER);
		assertThat(byCalendar.count(ComplianceState.BROKEN)).isZero();
		assertThat(byCalendar.count(ComplianceState.PENDING)).isZero();
		assertThat(byCalendar.count(ComplianceState.KEPT)).isEqualTo(1);
		assertThat(byCalendar.next()).isNull();
		Measured rolling = cadence(new Records().met("2026-02-10").until("2026-04-30"), "2026-11-22", EVERY_TWO_MONTHS);
		assertThat(spans(rolling, ComplianceState.BROKEN)).hasSize(1);
		assertThat(spans(rolling, ComplianceState.PENDING)).isEmpty();
	}

	@Test
	void everyTwoMonthsIsCountedFromTheLastMeetingEvenOneOfTheYearBefore() {
		Records records = new Records().met("2025-12-20", "2026-02-20", "2026-04-21", "2026-06-20");
		Measured windows = cadence(records, "2026-07-01", EVERY_TWO_MONTHS);
		assertThat(spans(windows, ComplianceState.BROKEN)).containsExactly(span("2026-02-21", "2026-04-20"));
		assertThat(spans(windows, ComplianceState.PENDING)).containsExactly(span("2026-06-21", "2026-08-20"));
		assertThat(windows.next()).isEqualTo(span("2026-06-21", "2026-08-20"));
	}

	@Test
	void theTimeBetweenTwoMeetingsIsOneCaseHoweverLongItWas() {
		Records records = new Records().met("2025-12-20", "2026-02-20", "2026-03-20", "2026-09-25", "2026-11-20");
		Measured gaps = cadence(records, "2026-12-31", EVERY_TWO_MONTHS);
		assertThat(gaps.count(ComplianceState.KEPT)).isEqualTo(3);
		assertThat(gaps.judged()).isEqualTo(4);
		Judged tooLong = gaps.cases().getFirst();
		assertThat(tooLong.state()).isEqualTo(ComplianceState.BROKEN);
		assertThat(tooLong.value().key()).isEqualTo("compliance.cadence.heldLate.skipped");
		// due by 20 May; the periods that ended on 20 July and 20 September had no
		// meeting at all
		assertThat(tooLong.value().args()).contains(LocalDate.of(2026, 5, 20), 128);
		assertThat(tooLong.share()).isEqualTo(new Judged.Share(1, 3));
	}

	@Test
	void aMeetingThatIsOnlyLateLeavesNoPeriodWithoutOne() {
		Measured gaps = cadence(new Records().met("2026-02-20", "2026-04-22"), "2026-05-01", EVERY_TWO_MONTHS);
		Judged late = gaps.cases().getFirst();
		assertThat(late.state()).isEqualTo(ComplianceState.BROKEN);
		assertThat(late.value().args()).contains(2);
		assertThat(late.share()).isEqualTo(new Judged.Share(1, 1));
	}

	@Test
	void aYearWithoutAnyMeetingIsNotAYearWithoutACase() {
		Records records = new Records().met("2024-12-01", "2027-01-15");
		Measured silence = cadence(records, "2027-06-01", EVERY_TWO_MONTHS);
		assertThat(silence.judged()).isEqualTo(1);
		assertThat(silence.cases().getFirst().value().key()).isEqualTo("compliance.cadence.overdue.skipped");
		assertThat(silence.cases().getFirst().share()).isEqualTo(new Judged.Share(1, 7));
		Measured secondHalf = Records.single(
				records.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31), "2027-06-01", EVERY_TWO_MONTHS),
				ComplianceMeasure.CADENCE);
		assertThat(secondHalf.cases().getFirst().share()).isEqualTo(new Judged.Share(1, 4));
		assertThat(secondHalf.keyOf(secondHalf.cases().getFirst()))
			.isEqualTo(silence.keyOf(silence.cases().getFirst()));
	}

	@Test
	void aCaseKeepsItsNameWhileItGoesFromOpenToOverdueToHeldLate() {
		Records records = new Records().met("2026-06-20");
		CaseKey open = keyOf(cadence(records, "2026-08-20", EVERY_TWO_MONTHS), ComplianceState.PENDING, "2026-06-21");
		assertThat(keyOf(cadence(records, "2026-08-21", EVERY_TWO_MONTHS), ComplianceState.BROKEN, "2026-06-21"))
			.isEqualTo(open);
		records.met("2026-09-01");
		assertThat(keyOf(cadence(records, "2026-09-02", EVERY_TWO_MONTHS), ComplianceState.BROKEN, "2026-06-21"))
			.isEqualTo(open);
	}

	@Test
	void threeMonthsAreNotAQuarter() {
		Records records = new Records().met("2026-01-02", "2026-06-30", "2026-07-01", "2026-12-31");
		assertThat(cadence(records, "2027-06-01", QUARTER).count(ComplianceState.BROKEN)).isZero();
		assertThat(cadence(records, "2027-06-01", EVERY_THREE_MONTHS).count(ComplianceState.BROKEN)).isEqualTo(2);
	}

	@Test
	void monthsAndWeeksAreCountedByTheCalendar() {
		Records records = new Records().met("2026-01-30", "2026-02-02", "2026-02-09");
		Measured months = cadence(records, "2026-04-01", MONTH);
		assertThat(spans(months, ComplianceState.BROKEN)).containsExactly(span("2026-03-01", "2026-03-31"));
		Measured weeks = Records.single(
				records.between(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 22), "2026-03-31", WEEK),
				ComplianceMeasure.CADENCE);
		assertThat(weeks.count(ComplianceState.KEPT)).isEqualTo(2);
		assertThat(spans(weeks, ComplianceState.BROKEN)).containsExactly(span("2026-02-16", "2026-02-22"));
	}

	@Test
	void aWindowCountsInThePeriodInWhichItEndsWhateverPeriodIsAskedFor() {
		Records records = new Records().met("2025-11-10", "2026-03-05");
		Measured year = cadence(records, "2026-12-31", EVERY_TWO_MONTHS);
		Measured january = Records.single(
				records.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), "2026-12-31", EVERY_TWO_MONTHS),
				ComplianceMeasure.CADENCE);
		assertThat(spans(january, ComplianceState.BROKEN)).containsExactly(span("2025-11-11", "2026-01-10"));
		assertThat(spans(year, ComplianceState.BROKEN)).contains(span("2025-11-11", "2026-01-10"));
	}

	@Test
	void whereNoTextSaysHowOftenNothingIsMissedAndNothingIsDenied() {
		Records records = new Records().met("2026-02-10");
		Measured silent = Records.single(records.in(2026, "2026-11-22"), ComplianceMeasure.CADENCE);
		assertThat(silent.rule()).isNull();
		assertThat(silent.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(silent.count(ComplianceState.NOT_STATED)).isEqualTo(1);
		Measured periodically = cadence(records, "2026-11-22",
				Cases.rule(RuleType.MEETING_CADENCE, Severity.WARN, Map.of()));
		assertThat(periodically.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(periodically.next()).isNull();
	}

	@Test
	void eachRegulationIsHeldAgainstItsOwnTime() {
		Regime quarterly = new Regime(Records.FOUNDED, LocalDate.of(2026, 6, 30), null, List.of(QUARTER));
		Regime monthly = new Regime(LocalDate.of(2026, 7, 1), LocalDate.of(2099, 12, 31), null, List.of(MONTH));
		List<Measured> all = new Records().met("2026-02-10", "2026-05-05", "2026-08-20")
			.under(List.of(quarterly, monthly), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "2026-10-01")
			.stream()
			.filter((each) -> each.place().measure() == ComplianceMeasure.CADENCE)
			.toList();
		assertThat(all).hasSize(2);
		assertThat(all.getFirst().count(ComplianceState.KEPT)).isEqualTo(2);
		assertThat(all.getFirst().count(ComplianceState.BROKEN)).isZero();
		assertThat(spans(all.getLast(), ComplianceState.BROKEN))
			.containsExactlyInAnyOrder(span("2026-07-01", "2026-07-31"), span("2026-09-01", "2026-09-30"));
	}

	@Test
	void aWaivedWindowIsCountedApart() {
		Measured quarters = cadence(new Records().met("2026-02-10", "2026-08-20"), "2026-11-22", QUARTER);
		Judged missed = quarters.cases().getFirst();
		Measured waived = quarters.without(Set.of(quarters.keyOf(missed)));
		assertThat(waived.count(ComplianceState.WAIVED)).isEqualTo(1);
		assertThat(waived.count(ComplianceState.BROKEN)).isZero();
		assertThat(waived.judged()).isEqualTo(2);
		assertThat(waived.state()).isEqualTo(ComplianceState.KEPT);
		assertThat(CaseKey.parse(quarters.keyOf(missed).encode())).contains(quarters.keyOf(missed));
		assertThat(CaseKey.parse("không phải")).isEmpty();
	}

	@Test
	void whatWasWaivedIsNotToldAsComingNext() {
		Measured rolling = cadence(new Records().met("2026-02-10"), "2026-11-22", EVERY_TWO_MONTHS);
		assertThat(rolling.next()).isEqualTo(span("2026-02-11", "2026-04-10"));
		Set<CaseKey> missed = Set.of(keyOf(rolling, ComplianceState.BROKEN, "2026-02-11"));
		assertThat(rolling.without(missed).next()).isNull();
		Measured quarters = cadence(new Records().met("2026-02-10"), "2026-11-22", QUARTER);
		Set<CaseKey> earlier = Set.of(keyOf(quarters, ComplianceState.BROKEN, "2026-04-01"));
		assertThat(quarters.without(earlier).next()).isEqualTo(span("2026-10-01", "2026-12-31"));
		assertThat(quarters.without(Set.of(keyOf(quarters, ComplianceState.PENDING, "2026-10-01"))).next()).isNull();
	}

	private static RuleDefinition cadence(String period, String anchor) {
		return Cases.rule(RuleType.MEETING_CADENCE, Severity.WARN, Map.of("period", period, "anchor", anchor));
	}

	private static Measured cadence(Records records, String today, RuleDefinition rule) {
		return Records.single(records.in(2026, today, rule), ComplianceMeasure.CADENCE);
	}

	private static CaseKey keyOf(Measured measured, ComplianceState state, String from) {
		return measured.cases()
			.stream()
			.filter((judged) -> judged.state() == state && judged.subject().day().equals(LocalDate.parse(from)))
			.map(measured::keyOf)
			.findFirst()
			.orElseThrow();
	}

	private static List<DateSpan> spans(Measured measured, ComplianceState state) {
		return measured.cases()
			.stream()
			.filter((judged) -> judged.state() == state)
			.map((judged) -> new DateSpan(judged.subject().day(), judged.subject().until()))
			.toList();
	}

	private static DateSpan span(String from, String to) {
		return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
	}

}
