package vn.chidao.regulation.engine.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.check.RuleProblem.Kind;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RuleBookCheckTests {

	private static final String NUMBER = "1/QĐ-BCĐ";

	private static final KnownText TEXT = KnownText.of(NUMBER,
			List.of(Provision.article(14), Provision.clause(14, 1), Provision.clause(14, 3)));

	@Test
	void soundRulesHaveNoProblems() {
		assertThat(check(rule("cadence", "MEETING_CADENCE", Map.of("period", "P2M")),
				rule("notice", "NOTICE_PERIOD", Map.of("minWorkingDays", 2))))
			.isEmpty();
	}

	@Test
	void twoNoticePeriodsForTheSameMeetingsContradict() {
		List<RuleProblem> problems = check(rule("notice", "NOTICE_PERIOD", Map.of("minWorkingDays", 2)),
				rule("notice-regular", "NOTICE_PERIOD", Map.of("minWorkingDays", 5, "kinds", List.of("REGULAR"))));
		assertThat(problems).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.CONTRADICTION);
			assertThat(problem.place().rule()).isEqualTo("notice-regular");
			assertThat(problem.place().others()).containsExactly("notice");
			assertThat(vietnamese(problem)).isEqualTo("Hai quy tắc trái nhau. notice-regular: "
					+ "Thông báo về cuộc họp của Ban Chỉ đạo (họp định kỳ) phải được gửi trước ít nhất 5 ngày làm việc. "
					+ "notice: Thông báo về cuộc họp của Ban Chỉ đạo phải được gửi trước ít nhất 2 ngày làm việc.");
		});
	}

	@Test
	void periodsForDifferentMeetingsDoNot() {
		assertThat(
				check(rule("notice-ad-hoc", "NOTICE_PERIOD", Map.of("minWorkingDays", 1, "kinds", List.of("AD_HOC"))),
						rule("notice-regular", "NOTICE_PERIOD",
								Map.of("minWorkingDays", 5, "kinds", List.of("REGULAR"))),
						rule("notice-team", "NOTICE_PERIOD", Map.of("minWorkingDays", 3, "body", "HELPER"))))
			.isEmpty();
	}

	@Test
	void aMatterIsNotDecidedInTwoWays() {
		assertThat(check(rule("majority", "DECISION_MODE", Map.of("mode", "MAJORITY", "subjects", List.of("PLAN"))),
				rule("head", "DECISION_MODE", Map.of("mode", "HEAD")),
				rule("head-plan", "DECISION_MODE", Map.of("mode", "HEAD", "subjects", List.of("PLAN", "OTHER")))))
			.extracting(RuleProblem::kind, (problem) -> problem.place().rule())
			.containsExactly(tuple(Kind.CONTRADICTION, "head-plan"));
	}

	@Test
	void cadencesSealsChainsAndCutOffsContradictToo() {
		assertThat(check(rule("a", "MEETING_CADENCE", Map.of("period", "P2M")),
				rule("b", "MEETING_CADENCE", Map.of("period", "P3M")),
				rule("c", "SEAL_RULE", Map.of("holders", List.of("HEAD", "DEPUTY"), "seal", "OWN_AGENCY")),
				rule("d", "SEAL_RULE", Map.of("holders", List.of("DEPUTY"), "seal", "name:UBND tỉnh")),
				rule("e", "PLAN_APPROVAL_CHAIN", Map.of("steps", List.of("DRAFT/HELPER", "ISSUE/HEAD"))),
				rule("f", "PLAN_APPROVAL_CHAIN",
						Map.of("plans", List.of("YEARLY_PLAN"), "steps", List.of("ISSUE/HEAD"))),
				rule("g", "REPORT_CUT_OFF", Map.of("dayOfMonth", 14)),
				rule("h", "REPORT_CUT_OFF", Map.of("dayOfMonth", 20))))
			.extracting((problem) -> problem.place().others(), (problem) -> problem.place().rule())
			.containsExactly(tuple(List.of("a"), "b"), tuple(List.of("c"), "d"), tuple(List.of("e"), "f"),
					tuple(List.of("g"), "h"));
	}

	@Test
	void rightsAddUpAndWhatIsLeftUnstatedContradictsNothing() {
		assertThat(check(rule("a", "CONVENE_RIGHT", Map.of("holders", List.of("HEAD"))),
				rule("b", "CONVENE_RIGHT", Map.of("holders", List.of("DEPUTY"))),
				rule("c", "MEETING_CADENCE", Map.of()), rule("d", "MEETING_CADENCE", Map.of("period", "P3M")),
				rule("e", "CONCLUSION_NOTICE", Map.of("sender", "HELPER")),
				rule("f", "CONCLUSION_NOTICE", Map.of("dueWorkingDays", 5))))
			.isEmpty();
	}

	@Test
	void rulesThatHoldOneAfterTheOtherDoNotContradict() {
		assertThat(check(dated("old", 2, null, LocalDate.of(2025, 12, 31)),
				dated("new", 3, LocalDate.of(2026, 1, 1), null)))
			.isEmpty();
	}

	@Test
	void daysWithoutARuleBetweenTwoAreAGap() {
		assertThat(check(dated("old", 2, null, LocalDate.of(2025, 12, 31)),
				dated("new", 3, LocalDate.of(2026, 2, 1), null)))
			.singleElement()
			.satisfies((problem) -> {
				assertThat(problem.kind()).isEqualTo(Kind.VALIDITY_GAP);
				assertThat(problem.place().rule()).isEqualTo("new");
				assertThat(vietnamese(problem))
					.isEqualTo("Giữa quy tắc old và quy tắc new, từ 01/01/2026 đến 31/01/2026 không có quy tắc nào.");
			});
	}

	@Test
	void aRuleThatEndsForGoodIsNoGap() {
		assertThat(check(dated("old", 2, null, LocalDate.of(2025, 12, 31)))).isEmpty();
	}

	@Test
	void aRuleDoesNotEndBeforeItBegins() {
		assertThat(check(dated("notice", 2, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1))))
			.extracting(RuleProblem::kind)
			.containsExactly(Kind.INVALID_VALIDITY);
	}

	@Test
	void aClauseTheTextDoesNotHaveIsNamedAtItsRule() {
		RuleDraft draft = new RuleDraft("notice", "NOTICE_PERIOD", Map.of("minWorkingDays", 2),
				new RuleDraft.Basis(List.of(cite(Provision.clause(14, 3)), cite(Provision.clause(14, 7))), null, null));
		assertThat(check(draft)).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.MISSING_CLAUSE);
			assertThat(problem.place().citation()).isEqualTo(cite(Provision.clause(14, 7)));
			assertThat(vietnamese(problem))
				.isEqualTo("Quy tắc dẫn Điều 14 khoản 7 Quy chế 1/QĐ-BCĐ, nhưng văn bản không có điều khoản này.");
		});
	}

	@Test
	void inATextNobodyReadNothingIsMissed() {
		RuleDraft draft = new RuleDraft("notice", "NOTICE_PERIOD", Map.of("minWorkingDays", 2),
				new RuleDraft.Basis(List.of(cite(Provision.clause(99, 9))), null, null));
		assertThat(RuleBookCheck.check(List.of(draft), KnownText.unknown(NUMBER))).isEmpty();
	}

	@Test
	void aRuleWithoutAProvisionIsAProblem() {
		assertThat(check(new RuleDraft("notice", "NOTICE_PERIOD", Map.of("minWorkingDays", 2),
				new RuleDraft.Basis(List.of(), null, null))))
			.extracting(RuleProblem::kind)
			.containsExactly(Kind.NO_PROVISION);
	}

	@Test
	void eachWrongParameterIsNamedAtItsPlace() {
		assertThat(check(rule("notice", "NOTICE_PERIOD",
				Map.of("minWorkingDays", "two", "papers", true, "kinds", List.of("REGULAR", "WEEKLY")))))
			.extracting(RuleProblem::kind, (problem) -> problem.place().parameter())
			.containsExactlyInAnyOrder(tuple(Kind.INVALID_PARAMETER, "minWorkingDays"),
					tuple(Kind.INVALID_PARAMETER, "kinds[1]"), tuple(Kind.UNKNOWN_PARAMETER, "papers"));
	}

	@Test
	void unknownTypesAndCodesUsedTwiceAreNamed() {
		assertThat(check(rule("notice", "NOTICE", Map.of()), rule("notice", "MEETING_CADENCE", Map.of())))
			.extracting(RuleProblem::kind)
			.containsExactly(Kind.UNKNOWN_TYPE, Kind.DUPLICATE_CODE);
	}

	@Test
	void daysWithoutARegulationAndDaysWithTwoAreFound() {
		List<RuleProblem> problems = RegulationGaps
			.check(List.of(new RegulationGaps.InForce("852/QĐ-BCĐ", LocalDate.of(2020, 3, 25), null),
					new RegulationGaps.InForce("2831/QĐ-BCĐ", LocalDate.of(2018, 10, 30), LocalDate.of(2020, 3, 20)),
					new RegulationGaps.InForce("900/QĐ-BCĐ", LocalDate.of(2021, 1, 1), null)));
		assertThat(problems).extracting(RuleBookCheckTests::vietnamese)
			.containsExactly(
					"Giữa 2831/QĐ-BCĐ và 852/QĐ-BCĐ, từ 21/03/2020 đến 24/03/2020 không có quy chế nào có hiệu lực.",
					"900/QĐ-BCĐ và 852/QĐ-BCĐ cùng có hiệu lực từ 01/01/2021.");
	}

	private static List<RuleProblem> check(RuleDraft... drafts) {
		List<RuleProblem> problems = RuleBookCheck.check(Arrays.asList(drafts), TEXT);
		problems.forEach((problem) -> EngineTexts.in(Locale.ENGLISH).text(problem.message()));
		problems.forEach(RuleBookCheckTests::vietnamese);
		return problems;
	}

	private static String vietnamese(RuleProblem problem) {
		return EngineTexts.in(Locale.of("vi")).text(problem.message());
	}

	private static RuleDraft rule(String code, String type, Map<String, ?> parameters) {
		return new RuleDraft(code, type, parameters,
				new RuleDraft.Basis(List.of(cite(Provision.clause(14, 1))), null, null));
	}

	private static RuleDraft dated(String code, int days, @Nullable LocalDate from, @Nullable LocalDate to) {
		return new RuleDraft(code, "NOTICE_PERIOD", Map.of("minWorkingDays", days),
				new RuleDraft.Basis(List.of(cite(Provision.clause(14, 3))), from, to));
	}

	private static Citation cite(Provision provision) {
		return new Citation(new Instrument(Instrument.Kind.REGULATION, NUMBER), provision, "", null);
	}

}
