package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Programmes and plans by the year they are for; no text states a day. */
class PlanMeasureTests {

	private static final RuleDefinition YEARLY_PLAN = plans("YEARLY_PLAN", "STAGE_PLAN");

	private static final RuleDefinition ALL_OF_A_YEAR = plans("YEARLY_PROGRAMME", "YEARLY_PLAN", "INSPECTION_PLAN");

	@Test
	void aPlanThatCameAboutIsKeptAndTellsWhenByWhomAndByWhichDocument() {
		Measured plans = of2026(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-01-20"), "2026-11-22");
		assertThat(plans.state()).isEqualTo(ComplianceState.KEPT);
		Judged plan = plans.cases().getFirst();
		assertThat(plan.label().args()).containsExactly("2026");
		assertThat(plan.value().key()).isEqualTo("compliance.plan.settled.document");
		assertThat(plan.value().args()).contains(LocalDate.of(2026, 1, 20), "Ông Trưởng ban", "5/KH-BCĐ");
		assertThat(plan.place().procedureCase()).isNotNull();
	}

	@Test
	void duringTheYearAPlanIsNotDueBecauseNoTextStatesADay() {
		Measured nothing = of2026(new Records(), "2026-12-31");
		assertThat(nothing.state()).isEqualTo(ComplianceState.PENDING);
		assertThat(nothing.cases().getFirst().value().key()).isEqualTo("compliance.plan.noDeadline");
		Measured underWay = of2026(new Records().planned(PlanKind.YEARLY_PLAN, 2026, null), "2026-11-22");
		assertThat(underWay.state()).isEqualTo(ComplianceState.PENDING);
		assertThat(underWay.cases().getFirst().place().procedureCase()).isNotNull();
	}

	@Test
	void aYearThatEndedWithoutAPlanIsMissedAndOneThatCameAfterItIsLate() {
		Measured missed = of2026(new Records().planned(PlanKind.YEARLY_PLAN, 2026, null), "2027-01-01");
		assertThat(missed.state()).isEqualTo(ComplianceState.BROKEN);
		assertThat(missed.cases().getFirst().value().key()).isEqualTo("compliance.plan.yearOver");
		Measured late = of2026(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2027-02-01"), "2027-03-01");
		assertThat(late.state()).isEqualTo(ComplianceState.BROKEN);
		assertThat(late.cases().getFirst().value().key()).isEqualTo("compliance.plan.late");
	}

	@Test
	void aPlanOfTheNextYearIsNotOneOfThis() {
		Records records = new Records().planned(PlanKind.YEARLY_PLAN, 2027, "2026-12-20");
		assertThat(of2026(records, "2027-02-01").state()).isEqualTo(ComplianceState.BROKEN);
		Measured next = Records.single(records.in(2027, "2027-02-01", YEARLY_PLAN), ComplianceMeasure.PLAN);
		assertThat(next.state()).isEqualTo(ComplianceState.KEPT);
	}

	@Test
	void everyKindTheTextNamesIsACaseOfItsOwnAndIsWaivedByItself() {
		Measured plans = Records.single(
				new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-01-20").in(2026, "2027-01-01", ALL_OF_A_YEAR),
				ComplianceMeasure.PLAN);
		assertThat(plans.count(ComplianceState.KEPT)).isEqualTo(1);
		assertThat(plans.count(ComplianceState.BROKEN)).isEqualTo(2);
		CaseKey first = plans.keyOf(plans.cases().getFirst());
		assertThat(CaseKey.parse(first.encode())).contains(first);
		Measured waived = plans.without(Set.of(first));
		assertThat(waived.count(ComplianceState.WAIVED)).isEqualTo(1);
		assertThat(waived.count(ComplianceState.BROKEN)).isEqualTo(1);
	}

	@Test
	void aPlanOfAStageIsShownAndNotJudgedBecauseTheTextNamesNoStages() {
		Measured plans = of2026(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-01-20")
			.planned(PlanKind.STAGE_PLAN, null, "2026-03-01"), "2026-11-22");
		assertThat(plans.count(ComplianceState.NOT_STATED)).isEqualTo(1);
		assertThat(plans.judged()).isEqualTo(1);
		assertThat(plans.state()).isEqualTo(ComplianceState.KEPT);
	}

	@Test
	void whatNoTextAsksForIsShownAndNotJudged() {
		Measured silent = Records.single(
				new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-01-20").in(2026, "2027-02-01"),
				ComplianceMeasure.PLAN);
		assertThat(silent.rule()).isNull();
		assertThat(silent.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(silent.count(ComplianceState.NOT_STATED)).isEqualTo(1);
	}

	@Test
	void aPlanOfBeforeTheFirstRegulationIsShownOnceWhereTheRestOfItsYearIsJudged() {
		List<Measured> year = changedInJuly(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-03-20")
			.planned(PlanKind.YEARLY_PROGRAMME, 2026, "2026-03-20"), "2027-02-01", null, YEARLY_PLAN);
		assertThat(year).flatExtracting(Measured::cases)
			.extracting((plan) -> plan.label().key())
			.containsExactlyInAnyOrder("compliance.plan.YEARLY_PLAN", "compliance.plan.YEARLY_PROGRAMME");
		assertThat(year.getLast().count(ComplianceState.KEPT)).isEqualTo(1);
		assertThat(year.getFirst().count(ComplianceState.NOT_STATED)).isEqualTo(1);
	}

	@Test
	void aYearOfWhichTheRuleHeldAPartIsNotMissed() {
		Regime second = new Regime(LocalDate.of(2026, 7, 1), LocalDate.of(2099, 12, 31), null, List.of(YEARLY_PLAN));
		Measured year = Records.single(new Records().under(List.of(second), LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 12, 31), "2027-02-01"), ComplianceMeasure.PLAN);
		assertThat(year.state()).isEqualTo(ComplianceState.NOT_STATED);
		assertThat(year.cases().getFirst().value().key()).isEqualTo("compliance.plan.partOfYear");
	}

	@Test
	void aPlanThatCameAboutUnderTheOldRegulationIsKeptByItAndNotOwedUnderTheNew() {
		List<Measured> year = changedInJuly(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-03-20"),
				"2027-02-01", YEARLY_PLAN, ALL_OF_A_YEAR);
		assertThat(year.getFirst().rule()).isEqualTo(YEARLY_PLAN);
		assertThat(year.getFirst().state()).isEqualTo(ComplianceState.KEPT);
		assertThat(year.getLast().cases()).noneMatch((plan) -> plan.label().key().endsWith("YEARLY_PLAN"));
	}

	@Test
	void aPlanThatBothRegulationsAskedForIsMissedUnderTheOneInForceWhenTheYearEnds() {
		Measured year = single(changedInJuly(new Records(), "2027-02-01", YEARLY_PLAN, YEARLY_PLAN));
		assertThat(year.regime().from()).isEqualTo("2026-07-01");
		assertThat(year.state()).isEqualTo(ComplianceState.BROKEN);
		assertThat(year.cases()).singleElement()
			.satisfies((plan) -> assertThat(plan.value().key()).isEqualTo("compliance.plan.yearOver"));
	}

	@Test
	void aPlanThatCameAboutAfterTheChangeIsKeptByTheNewRegulation() {
		Measured year = single(changedInJuly(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-09-01"),
				"2027-02-01", YEARLY_PLAN, YEARLY_PLAN));
		assertThat(year.regime().from()).isEqualTo("2026-07-01");
		assertThat(year.state()).isEqualTo(ComplianceState.KEPT);
	}

	@Test
	void nothingIsOpenUnderTheNewRegulationWhereTheOldOneJudgedTheYear() {
		Measured year = single(changedInJuly(new Records().planned(PlanKind.YEARLY_PLAN, 2026, "2026-03-20"),
				"2026-11-22", YEARLY_PLAN, YEARLY_PLAN));
		assertThat(year.regime().from()).isEqualTo(Records.FOUNDED);
		assertThat(year.state()).isEqualTo(ComplianceState.KEPT);
	}

	@Test
	void whatOnlyTheNewRegulationAsksForIsNotMissedInTheYearOfTheChange() {
		List<Measured> year = changedInJuly(new Records(), "2027-02-01", YEARLY_PLAN, ALL_OF_A_YEAR);
		assertThat(year.getLast().count(ComplianceState.BROKEN)).isEqualTo(1);
		assertThat(year.getLast().count(ComplianceState.NOT_STATED)).isEqualTo(2);
	}

	@Test
	void whatOnlyTheOldRegulationAskedForIsNotMissedWhenTheYearEnds() {
		assertThat(changedInJuly(new Records(), "2027-02-01", ALL_OF_A_YEAR, YEARLY_PLAN))
			.flatExtracting(Measured::cases)
			.singleElement()
			.satisfies((plan) -> assertThat(plan.label().key()).isEqualTo("compliance.plan.YEARLY_PLAN"));
	}

	@Test
	void theWholeYearIsKnownThoughOnlyDaysAfterTheChangeAreAskedFor() {
		LocalDate last = LocalDate.of(2026, 12, 31);
		Measured day = Records.single(new Records().under(changed(YEARLY_PLAN, YEARLY_PLAN), last, last, "2027-02-01"),
				ComplianceMeasure.PLAN);
		assertThat(day.state()).isEqualTo(ComplianceState.BROKEN);
	}

	@Test
	void everyYearOfALongTimeIsACaseAndYearsToComeAreNot() {
		Measured years = Records.single(
				new Records().planned(PlanKind.YEARLY_PLAN, 2024, "2024-01-20")
					.between(LocalDate.of(2022, 1, 1), LocalDate.of(2030, 12, 31), "2026-11-22", YEARLY_PLAN),
				ComplianceMeasure.PLAN);
		assertThat(years.count(ComplianceState.KEPT)).isEqualTo(1);
		assertThat(years.count(ComplianceState.BROKEN)).isEqualTo(3);
		assertThat(years.count(ComplianceState.PENDING)).isEqualTo(1);
	}

	/** The year 2026, judged by one regulation to the end of June, then by another. */
	private static List<Measured> changedInJuly(Records records, String today, @Nullable RuleDefinition before,
			RuleDefinition after) {
		return records.under(changed(before, after), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), today)
			.stream()
			.filter((each) -> each.place().measure() == ComplianceMeasure.PLAN)
			.toList();
	}

	private static Measured single(List<Measured> measured) {
		return Records.single(measured, ComplianceMeasure.PLAN);
	}

	private static List<Regime> changed(@Nullable RuleDefinition before, RuleDefinition after) {
		return List.of(
				new Regime(Records.FOUNDED, LocalDate.of(2026, 6, 30), (before != null) ? Ids.next() : null,
						(before != null) ? List.of(before) : List.of()),
				new Regime(LocalDate.of(2026, 7, 1), LocalDate.of(2099, 12, 31), Ids.next(), List.of(after)));
	}

	private static RuleDefinition plans(String... kinds) {
		return Cases.rule(RuleType.PLAN_APPROVAL_CHAIN, Severity.BLOCK,
				Map.of("plans", List.of(kinds), "steps", List.of("DRAFT/HELPER", "ISSUE/HEAD")));
	}

	private static Measured of2026(Records records, String today) {
		return Records.single(records.in(2026, today, YEARLY_PLAN), ComplianceMeasure.PLAN);
	}

}
