package vn.chidao.compliance.measure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was found at meetings counts as it was found; nothing is judged again.
 */
class MeetingMeasureTests {

	private static final RuleDefinition NOTICE = Cases.rule(1, RuleType.NOTICE_PERIOD, Severity.WARN,
			Map.of("minWorkingDays", 2, "written", true, "requireDocuments", true));

	private static final RuleDefinition CONSENT = Cases.rule(2, RuleType.ABSENCE_CONSENT, Severity.WARN, Map.of());

	private static final RuleDefinition OPINION = Cases.rule(3, RuleType.SUBSTITUTE_OPINION, Severity.WARN, Map.of());

	private static final RuleDefinition ATTENDANCE = Cases.rule(4, RuleType.ATTENDANCE_DUTY, Severity.WARN, Map.of());

	private static final RuleDefinition FIVE_DAYS = Cases.rule(5, RuleType.CONCLUSION_NOTICE, Severity.WARN,
			Map.of("dueWorkingDays", 5));

	private static final RuleDefinition EACH_MEMBER = Cases.rule(6, RuleType.CONCLUSION_NOTICE, Severity.WARN,
			Map.of("recipients", "ANY_MEMBER"));

	private final Records records = new Records();

	@Test
	void aNoticeIsLateWhereItWasFoundLateAndOnlyThere() {
		HeldMeeting inTime = this.records.held("2026-09-07", "2026-09-01T08:00", Records.present(11, 11));
		HeldMeeting late = this.records.held("2026-09-21", "2026-09-18T09:00", Records.present(11, 11));
		this.records.found(late, RuleType.NOTICE_PERIOD, NOTICE, "notice.tooLate");
		Measured time = measured(ComplianceMeasure.NOTICE, NOTICE);
		assertThat(time.cases()).extracting(Judged::state)
			.containsExactly(ComplianceState.BROKEN, ComplianceState.KEPT);
		assertThat(time.cases().getFirst().subject().id()).isEqualTo(late.id());
		assertThat(time.cases().getFirst().basis().findings()).hasSize(1);
		assertThat(time.cases()).allSatisfy((judged) -> {
			assertThat(judged.basis().isOnRecord()).isTrue();
			assertThat(judged.basis().calendar()).isEqualTo(Cases.CALENDAR.version());
		});
		assertThat(time.cases().getLast().value()).isEqualTo(Told.of("notice.sent", inTime.dispatched().at(),
				Cases.at("2026-09-03T08:00").atZone(LegalTime.VIETNAM).toLocalDateTime()));
		assertThat(measured(ComplianceMeasure.PAPERS, NOTICE).count(ComplianceState.KEPT)).isEqualTo(2);
	}

	@Test
	void missingPapersAreNotALateNotice() {
		HeldMeeting bare = this.records.held("2026-09-07", "2026-09-01T08:00", Records.present(11, 11));
		this.records.found(bare, RuleType.NOTICE_PERIOD, NOTICE, "notice.papersMissing");
		assertThat(measured(ComplianceMeasure.NOTICE, NOTICE).state()).isEqualTo(ComplianceState.KEPT);
		assertThat(measured(ComplianceMeasure.PAPERS, NOTICE).state()).isEqualTo(ComplianceState.BROKEN);
	}

	@Test
	void whatOneRuleFoundIsNotHeldAgainstAnother() {
		RuleDefinition stricter = Cases.rule(9, RuleType.NOTICE_PERIOD, Severity.WARN, Map.of("minWorkingDays", 3));
		HeldMeeting meeting = this.records.held("2026-09-07", "2026-09-03T07:00", Records.present(11, 11));
		this.records.found(meeting, RuleType.NOTICE_PERIOD, stricter, "notice.tooLate");
		List<Measured> both = this.records.in(2026, "2026-11-22", NOTICE, stricter)
			.stream()
			.filter((each) -> each.place().measure() == ComplianceMeasure.NOTICE)
			.toList();
		assertThat(both).extracting(Measured::state).containsExactly(ComplianceState.KEPT, ComplianceState.BROKEN);
	}

	@Test
	void attendanceIsAShareAndConsentDecidesWhetherTheDutyWasKept() {
		this.records.held("2026-09-07", "2026-09-01T08:00", new HeldMeeting.Presence(14, 11, 2, 1));
		this.records.held("2026-10-07", "2026-10-01T08:00", new HeldMeeting.Presence(14, 12, 0, 1));
		Measured attendance = measured(ComplianceMeasure.ATTENDANCE, ATTENDANCE);
		assertThat(attendance.count(ComplianceState.KEPT)).isEqualTo(1);
		assertThat(attendance.count(ComplianceState.BROKEN)).isEqualTo(1);
		assertThat(attendance.cases().getLast().share()).isEqualTo(new Judged.Share(11, 14));
		Measured silent = Records.single(this.records.in(2026, "2026-11-22"), ComplianceMeasure.ATTENDANCE);
		assertThat(silent.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(silent.cases()).hasSize(2);
	}

	@Test
	void eachAbsenceIsACaseOfItsOwn() {
		HeldMeeting meeting = this.records.held("2026-09-07", "2026-09-01T08:00",
				new HeldMeeting.Presence(14, 12, 0, 1));
		Away without = this.records.away(meeting, "Ông A", false, null);
		this.records.away(meeting, "Bà B", false, null);
		this.records.found(without, RuleType.ABSENCE_CONSENT, CONSENT, false);
		Measured absences = measured(ComplianceMeasure.ABSENCE_CONSENT, CONSENT);
		assertThat(absences.judged()).isEqualTo(2);
		assertThat(absences.cases().getFirst().place().party()).isEqualTo("Ông A");
		assertThat(absences.cases().getFirst().value()).isEqualTo(Told.of("absence.without"));
	}

	@Test
	void theAbsentMemberOwesAnOpinionUntilItIsGiven() {
		HeldMeeting meeting = this.records.held("2026-09-07", "2026-09-01T08:00",
				new HeldMeeting.Presence(14, 11, 3, 0));
		Away owes = this.records.away(meeting, "Ông A", true, null);
		Away gave = this.records.away(meeting, "Bà B", true, "2026-09-09");
		this.records.away(meeting, "Ông C", false, null);
		this.records.found(owes, RuleType.SUBSTITUTE_OPINION, OPINION, false);
		this.records.found(gave, RuleType.SUBSTITUTE_OPINION, OPINION, true);
		Measured opinions = measured(ComplianceMeasure.WRITTEN_OPINION, OPINION);
		assertThat(opinions.cases()).extracting(Judged::state)
			.containsExactly(ComplianceState.BROKEN, ComplianceState.KEPT);
	}

	@Test
	void conclusionsAreDueInFiveWorkingDays() {
		this.records.held("2026-09-07", "2026-09-01T08:00", Records.present(11, 11),
				Records.announced("2026-09-14T16:00", 14, 12));
		this.records.held("2026-09-21", "2026-09-14T08:00", Records.present(11, 11),
				Records.announced("2026-09-29T08:00", 14, 14));
		this.records.held("2026-11-16", "2026-11-10T08:00", Records.present(11, 11));
		Measured time = Records.single(this.records.in(2026, "2026-11-20", FIVE_DAYS),
				ComplianceMeasure.CONCLUSION_NOTICE);
		assertThat(time.cases()).extracting(Judged::state)
			.containsExactly(ComplianceState.BROKEN, ComplianceState.PENDING, ComplianceState.KEPT);
		assertThat(time.cases().get(1).basis().isOnRecord()).isFalse();
		Measured dayAfter = Records.single(this.records.in(2026, "2026-11-24", FIVE_DAYS),
				ComplianceMeasure.CONCLUSION_NOTICE);
		assertThat(dayAfter.count(ComplianceState.BROKEN)).isEqualTo(2);
	}

	@Test
	void whereTheTextGivesNoTimeTheDaysAreToldAndNothingIsLate() {
		this.records.held("2026-09-07", "2026-09-01T08:00", Records.present(11, 11),
				Records.announced("2026-09-29T16:00", 14, 7));
		Measured time = measured(ComplianceMeasure.CONCLUSION_NOTICE, EACH_MEMBER);
		assertThat(time.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(time.cases().getFirst().value().key()).isEqualTo("compliance.conclusion.issuedOnly");
		Measured delivery = measured(ComplianceMeasure.CONCLUSION_DELIVERY, EACH_MEMBER);
		assertThat(delivery.state()).isEqualTo(ComplianceState.KEPT);
		assertThat(delivery.cases().getFirst().share()).isEqualTo(new Judged.Share(7, 14));
	}

	private Measured measured(ComplianceMeasure measure, RuleDefinition rule) {
		return Records.single(this.records.in(2026, "2026-11-22", rule), measure);
	}

}
