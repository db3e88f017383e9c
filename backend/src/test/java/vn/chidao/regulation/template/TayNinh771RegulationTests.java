package vn.chidao.regulation.template;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Scope;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;

/** 771/QĐ-BCĐXDCQĐT of 14/04/2020, known from a press summary. */
class TayNinh771RegulationTests {

	private static final MeetingShape AD_HOC = Cases.adHoc(Body.COMMITTEE);

	private final RulesInForce rules = Regulations.today("TN771");

	@Test
	void theHeadDecidesEverything() {
		for (SubjectClass subject : SubjectClass.values()) {
			assertThat(Cases.judge(this.rules, new DecisionFacts(Body.COMMITTEE, subject, null, Cases.HEAD))).isEmpty();
			assertThat(Cases.judge(this.rules, new DecisionFacts(Body.COMMITTEE, subject, null, Cases.DEPUTY)))
				.singleElement()
				.extracting(Finding::messageKey)
				.isEqualTo("decision.headDecides");
		}
	}

	@Test
	void theCommitteeMeetsOnceAQuarterOfTheYear() {
		assertThat(this.rules.obligations().cadence(Body.COMMITTEE).value()).get()
			.extracting(MeetingCadence::anchor)
			.isEqualTo(MeetingCadence.Anchor.CALENDAR);
	}

	@Test
	void aRegularMeetingReviewsThePreviousConclusionsTreatsArisingIssuesAndSetsTheNextTasks() {
		MeetingShape regular = Cases.regular(Body.COMMITTEE);
		assertThat(Cases.judge(this.rules, new AgendaFacts(regular, Set.of(AgendaTopic.ARISING_ISSUES), null)))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(Cases.vietnamese(finding)).contains("kết luận của kỳ họp trước", "nhiệm vụ tiếp theo");
			});
		assertThat(Cases.judge(this.rules,
				new AgendaFacts(regular, Set.of(AgendaTopic.values()), AgendaTopic.REVIEW_PREVIOUS_CONCLUSIONS)))
			.isEmpty();
	}

	@Test
	void itBeginsWithTheReviewOfThePreviousConclusions() {
		assertThat(Cases.judge(this.rules,
				new AgendaFacts(Cases.regular(Body.COMMITTEE), Set.of(AgendaTopic.values()), AgendaTopic.NEXT_TASKS)))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.blocks()).isTrue())
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).contains("mở đầu bằng kiểm điểm"));
	}

	@Test
	void onlyTheHeadConvenesAdHocMeetings() {
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, AD_HOC, Cases.HEAD)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, AD_HOC, Cases.STANDING_DEPUTY)).isFalse();
	}

	@Test
	void theStandingAgencyProposesThem() {
		assertThat(Cases.judge(this.rules, new ProposalFacts(AD_HOC, Cases.STANDING_AGENCY))).isEmpty();
		assertThat(Cases.judge(this.rules, new ProposalFacts(AD_HOC, Cases.DEPUTY))).hasSize(1);
	}

	@Test
	void onlyTheHeadExtendsAMeeting() {
		MeetingShape extended = Cases.extended(Body.COMMITTEE);
		assertThat(this.rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.HEAD)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.DEPUTY)).isFalse();
	}

	@Test
	void whatTheSummaryLeavesOutIsNotStatedAndNotForbidden() {
		assertThat(this.rules.obligations().cadence(Body.HELPER))
			.isEqualTo(new Answer.NotStated<>(SourceQuality.PRESS_SUMMARY));
		assertThat(this.rules.obligations().reports(2026, Cases.CALENDAR)).isEmpty();
		assertThat(this.rules.rights().holders(RuleType.CONVENE_RIGHT, Cases.regular(Body.COMMITTEE)))
			.isInstanceOf(Answer.NotStated.class);
	}

	@Test
	void theHeadGivesTasksAndIssuesTheYearlyPlans() {
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.DEPUTY)).hasSize(1);
		Matter plan = Matter.plan(Body.COMMITTEE, PlanKind.YEARLY_PLAN);
		assertThat(step(plan, List.of(Act.DRAFT), Act.ISSUE, Cases.HEAD)).isEmpty();
		assertThat(step(plan, List.of(Act.DRAFT), Act.ISSUE, Cases.DEPUTY)).hasSize(1);
	}

	@Test
	void whoDraftsThePlansIsNotStated() {
		Matter plan = Matter.plan(Body.COMMITTEE, PlanKind.YEARLY_PLAN);
		assertThat(this.rules.procedures().progress(plan, List.of()).value().orElseThrow().next()).get()
			.extracting(Step::by)
			.isEqualTo(List.of());
		assertThat(step(plan, List.of(), Act.DRAFT, Cases.MEMBER)).isEmpty();
	}

	@Test
	void sealsReplacementsAndAmendmentsAreNotStated() {
		for (ProcedureKind procedure : List.of(ProcedureKind.AMENDMENT, ProcedureKind.REPLACEMENT,
				ProcedureKind.COMMENDATION, ProcedureKind.SPECIAL_EXPENDITURE)) {
			assertThat(this.rules.procedures().progress(Matter.of(procedure), List.of()))
				.isEqualTo(new Answer.NotStated<>(SourceQuality.PRESS_SUMMARY));
		}
	}

	@Test
	void itCoversPrinciplesResponsibilitiesPowersRegimeAndRelations() {
		assertThat(this.rules.definitions(RuleType.SCOPE)).singleElement()
			.satisfies((definition) -> assertThat(((Scope) definition.rule()).matters()).containsExactly("nguyên tắc",
					"trách nhiệm", "quyền hạn", "chế độ làm việc", "quan hệ công tác"))
			.satisfies((definition) -> assertThat(definition.citations().getFirst().source()).isEqualTo("dòng 14"));
	}

	private List<Finding> use(Power power, Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new PowerFacts(power, body, actor));
	}

	private List<Finding> step(Matter matter, List<Act> done, Act act, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ProcedureFacts(matter, done, act, actor));
	}

}
