package vn.chidao.regulation.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.OwedReports;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.ReportPeriodFacts;
import vn.chidao.regulation.engine.rules.DateSpan;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The national rules above the committees' own. */
class NationalLayerTests {

	private static final String QD45 = "Quyết định 45/2018/QĐ-TTg";

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void aNoticeTooLateForBothIsRefusedByTheOneAndWarnedOfByTheOther() {
		assertThat(convene(Regulations.today("DA06"), "2026-11-20T08:00")).extracting(Finding::severity, Cases::labels)
			.containsExactly(tuple(Severity.BLOCK, List.of("Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ")),
					tuple(Severity.WARN, List.of(QD45)));
	}

	@Test
	void ofTwoThatOnlyWarnTheLongerPeriodComesFirst() {
		RulesInForce lenient = RuleBook
			.of(SourceQuality.FULL_TEXT,
					List.of(Cases.rule(RuleType.NOTICE_PERIOD, Severity.WARN, Map.of("minWorkingDays", 2))))
			.with(TemplateFiles.national())
			.inForce(TODAY);
		assertThat(convene(lenient, "2026-11-20T08:00")).extracting(Cases::labels)
			.containsExactly(List.of(QD45), List.of("Điều 1 Quy chế 1/QĐ-BCĐ"));
	}

	@Test
	void theDeadlinesOfBothAreTheEarlierFirstEachWithItsRuleAndSeverity() {
		assertThat(Regulations.today("DA06")
			.obligations()
			.noticeDeadlines(Cases.regular(Body.COMMITTEE), Cases.CALENDAR)
			.value()
			.orElseThrow())
			.extracting((deadline) -> deadline.latest().moment().toString(), (deadline) -> deadline.rule().severity())
			.containsExactly(tuple("2026-11-18T08:00", Severity.WARN), tuple("2026-11-19T08:00", Severity.BLOCK));
	}

	@ParameterizedTest
	@ValueSource(strings = { "KG85", "TN771", "TCT426", "HP852" })
	void whereTheRegulationIsSilentTheNationalRuleWarnsAndNeverRefuses(String code) {
		assertThat(convene(Regulations.today(code), "2026-11-20T08:00")).extracting(Finding::severity)
			.containsExactly(Severity.WARN);
	}

	@Test
	void aConclusionNoticeIsDueFiveWorkingDaysAfterTheMeeting() {
		Instant closed = Cases.at("2026-11-23T11:30");
		List<Deadline> deadlines = Regulations.today("HP852")
			.obligations()
			.conclusionDeadlines(Body.COMMITTEE, closed, Cases.CALENDAR)
			.value()
			.orElseThrow();
		assertThat(deadlines).singleElement()
			.satisfies((deadline) -> assertThat(deadline.latest().moment().toLocalDate()).isEqualTo("2026-11-30"));
		ConclusionNoticeFacts.Notice late = new ConclusionNoticeFacts.Notice(Cases.at("2026-12-01T08:00"), Cases.HEAD,
				5, 5);
		assertThat(Cases.judge(Regulations.today("HP852"),
				new ConclusionNoticeFacts(Body.COMMITTEE, closed, Cases.at("2026-12-01T08:00"), late)))
			.extracting(Finding::severity, Cases::labels)
			.containsExactly(tuple(Severity.WARN, List.of(QD45)));
	}

	@Test
	void reportPeriodsAreCutOffOnTheFourteenth() {
		OwedReports quarters = owed("DA06", "report-standing-deputy");
		assertThat(quarters.periods().getFirst().span())
			.isEqualTo(new DateSpan(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14)));
		OwedReports months = owed("DA06", "report-helper");
		assertThat(months.periods().getLast().span())
			.isEqualTo(new DateSpan(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 14)));
	}

	@Test
	void aReportDueOnTheDayItsDataIsClosedIsWarnedOfUnderArticle8Clause5() {
		OwedReports halves = owed("DA06", "report-members");
		assertThat(halves.periods()).allSatisfy((period) -> {
			ReportPeriodFacts june = new ReportPeriodFacts(Objects.requireNonNull(period.cutOff()),
					Objects.requireNonNull(period.due()).lastDay());
			assertThat(Cases.judge(Regulations.today("DA06"), june)).extracting(Finding::severity, Cases::labels)
				.containsExactly(tuple(Severity.WARN, List.of("Điều 8 khoản 5 Nghị định 09/2019/NĐ-CP")));
		});
		assertThat(Cases.judge(Regulations.today("DA06"),
				new ReportPeriodFacts(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15))))
			.isEmpty();
	}

	@Test
	void noNationalRuleHeldBeforeItsOwnFirstDay() {
		assertThat(Regulations.book("TCT426").inForce(LocalDate.of(2018, 12, 24)).definitions())
			.allMatch((rule) -> rule.type() != RuleType.NOTICE_PERIOD);
		assertThat(Regulations.book("TCT426").inForce(LocalDate.of(2018, 12, 25)).definitions(RuleType.NOTICE_PERIOD))
			.hasSize(2);
	}

	private static List<Finding> convene(RulesInForce rules, String sentAt) {
		return Cases.judge(rules,
				new ConvocationFacts(Cases.regular(Body.COMMITTEE), Cases.noticeSent(Cases.at(sentAt)), Cases.HEAD));
	}

	private static OwedReports owed(String regulation, String code) {
		return Regulations.today(regulation)
			.obligations()
			.reports(2026, Cases.CALENDAR)
			.stream()
			.filter((reports) -> reports.rule().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
