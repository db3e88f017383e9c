package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.rules.BodyRight;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.MeetingCadence.Anchor;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;

/** 85/QĐ-BCĐ of 03/05/2019, known from a press summary. */
class KienGiang85RegulationTests {

	private static final MeetingShape AD_HOC = Cases.adHoc(Body.COMMITTEE);

	private final RulesInForce rules = Regulations.today("KG85");

	@Test
	void theCommitteeMeetsOnceAQuarterOfTheYearAndTheTeamEveryThreeMonths() {
		assertThat(cadence(Body.COMMITTEE).anchor()).isEqualTo(Anchor.CALENDAR);
		assertThat(cadence(Body.HELPER).anchor()).isEqualTo(Anchor.ROLLING);
		List<LocalDate> held = List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1),
				LocalDate.of(2026, 12, 31));
		LocalDate from = LocalDate.of(2026, 1, 1);
		LocalDate to = LocalDate.of(2026, 12, 31);
		assertThat(cadence(Body.COMMITTEE).missed(new CadenceFacts(Body.COMMITTEE, held, from, to))).isEmpty();
		assertThat(cadence(Body.HELPER).missed(new CadenceFacts(Body.HELPER, held, from, to))).isNotEmpty();
	}

	@Test
	void headAndDeputiesConveneAdHocMeetingsAndTheStandingMemberProposesThem() {
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, AD_HOC, Cases.HEAD)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, AD_HOC, Cases.DEPUTY)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, AD_HOC, Cases.STANDING_MEMBER)).isFalse();
		assertThat(this.rules.rights().permits(RuleType.PROPOSE_RIGHT, AD_HOC, Cases.STANDING_MEMBER)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.PROPOSE_RIGHT, AD_HOC, Cases.MEMBER)).isFalse();
	}

	@Test
	void theHeadPresidesAndADeputyWhenTheHeadIsAbsent() {
		assertThat(Cases.judge(this.rules, new PresidingFacts(AD_HOC, Cases.HEAD, false, false))).isEmpty();
		assertThat(Cases.judge(this.rules, new PresidingFacts(AD_HOC, Cases.DEPUTY, false, true))).isEmpty();
		assertThat(Cases.judge(this.rules, new PresidingFacts(AD_HOC, Cases.DEPUTY, true, false))).hasSize(1);
	}

	@Test
	void onlyTheHeadExtendsAMeeting() {
		MeetingShape extended = Cases.extended(Body.COMMITTEE);
		assertThat(this.rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.HEAD)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.DEPUTY)).isFalse();
	}

	@Test
	void membersAttendAllMeetings() {
		assertThat(this.rules.definitions(RuleType.ATTENDANCE_DUTY)).hasSize(1);
	}

	@Test
	void theTeamReportsEachQuarterToHeadDeputiesAndMembers() {
		assertThat(this.rules.obligations().reports(2026, Cases.CALENDAR)).singleElement().satisfies((reports) -> {
			assertThat(reports.periods()).hasSize(4);
			assertThat(reports.obligation().route().to()).extracting(Holder::code)
				.containsExactly("HEAD", "DEPUTY", "ANY_MEMBER");
		});
	}

	@Test
	void theSummaryDoesNotSayWhoDecidesWhichIsNotThatNobodyDoes() {
		assertThat(this.rules.obligations().decisionMode(Body.COMMITTEE, SubjectClass.PLAN))
			.isEqualTo(new Answer.NotStated<>(SourceQuality.PRESS_SUMMARY));
	}

	@Test
	void theSummaryDoesNotSayHowLongBeforeANoticeGoesOut() {
		assertThat(this.rules.obligations().noticeDeadlines(AD_HOC, Cases.CALENDAR))
			.isEqualTo(new Answer.NotStated<>(SourceQuality.PRESS_SUMMARY));
		assertThat(this.rules.obligations()
			.noticeDeadlines(Cases.regular(Body.COMMITTEE), Cases.CALENDAR)
			.value()
			.orElseThrow()).singleElement()
			.satisfies((deadline) -> assertThat(deadline.rule().code()).isEqualTo("qd45-invitation"));
	}

	private MeetingCadence cadence(Body body) {
		return this.rules.obligations().cadence(body).value().orElseThrow();
	}

	@Test
	void theHeadGivesTasksToTheMembers() {
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.DEPUTY)).hasSize(1);
	}

	@Test
	void theTeamLeaderFormsTheGroupsAndGivesThemTheirWork() {
		assertThat(use(Power.FORM_GROUPS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(use(Power.FORM_GROUPS, Body.HELPER, Cases.HEAD)).hasSize(1);
		assertThat(use(Power.ASSIGN_TASKS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(use(Power.ASSIGN_TASKS, Body.HELPER, Cases.STANDING_MEMBER)).isEmpty();
	}

	@Test
	void theTeamLeaderCallsMembersAndExpertsTogetherAtTheDepartment() {
		assertThat(use(Power.MOBILISE_EXPERTS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(this.rules.definitions(RuleType.MOBILISE_RIGHT)).singleElement()
			.satisfies(
					(rule) -> assertThat(((BodyRight) rule.rule()).venue()).isEqualTo("Sở Thông tin và Truyền thông"));
	}

	@Test
	void anyDeputyActsForAnAbsentHead() {
		assertThat(Cases.judge(this.rules, new ActingFacts(Body.COMMITTEE, ActingTrigger.ABSENT, Cases.DEPUTY)))
			.isEmpty();
		assertThat(Cases.judge(this.rules, new ActingFacts(Body.COMMITTEE, ActingTrigger.ABSENT, Cases.MEMBER)))
			.hasSize(1);
	}

	@Test
	void theTeamDraftsTheYearlyPlansAndTheHeadIssuesThem() {
		Matter inspections = Matter.plan(Body.COMMITTEE, PlanKind.INSPECTION_PLAN);
		assertThat(step(inspections, List.of(), Act.DRAFT, Cases.TEAM_MEMBER)).isEmpty();
		assertThat(step(inspections, List.of(Act.DRAFT), Act.ISSUE, Cases.HEAD)).isEmpty();
		assertThat(step(inspections, List.of(), Act.ISSUE, Cases.HEAD)).hasSize(1);
	}

	@Test
	void aMemberOfTheTeamIsReplacedWhenTheTeamLeaderAsks() {
		Matter replacement = Matter.in(Body.HELPER, ProcedureKind.REPLACEMENT);
		assertThat(step(replacement, List.of(), Act.REQUEST, Cases.TEAM_LEADER)).isEmpty();
		assertThat(step(replacement, List.of(), Act.REQUEST, Cases.MEMBER)).hasSize(1);
		assertThat(step(replacement, List.of(Act.REQUEST), Act.NOMINATE, Cases.MEMBER)).isEmpty();
	}

	@Test
	void theDepartmentHoldsTheBudgetAndLeadsOnExpendituresWithoutANorm() {
		assertThat(this.rules.obligations().budget().value().orElseThrow().holders()).extracting(Holder::code)
			.containsExactly("name:Sở Thông tin và Truyền thông");
		assertThat(step(Matter.of(ProcedureKind.SPECIAL_EXPENDITURE), List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD))
			.extracting(Finding::messageKey)
			.containsExactly("procedure.tooEarly");
	}

	@Test
	void theStandingMemberReviewsAdvisesAndCoordinatesSectors() {
		assertThat(responsible(Duty.REVIEW)).containsExactly("STANDING_MEMBER", "HELPER");
		assertThat(responsible(Duty.FOCAL_POINT)).containsExactly("STANDING_MEMBER");
		assertThat(responsible(Duty.COORDINATE_SECTORS)).containsExactly("STANDING_MEMBER");
	}

	@Test
	void theTeamProposesPolicyAndUrges() {
		assertThat(responsible(Duty.PROPOSE_POLICY)).containsExactly("HELPER");
		assertThat(responsible(Duty.URGE_AND_INSPECT)).containsExactly("HELPER");
	}

	@Test
	void theTeamPreparesPapersAsksForInformationKeepsRecordsAndSecuresSystems() {
		for (Duty duty : List.of(Duty.PREPARE_PAPERS, Duty.REQUEST_INFORMATION, Duty.KEEP_RECORDS,
				Duty.SECURE_SYSTEMS)) {
			assertThat(responsible(duty)).containsExactly("HELPER");
		}
	}

	@Test
	void theHeadDirectsTheWorkAndMembersBringItIntoTheirSectorsWithTheirOwnStaff() {
		assertThat(responsible(Duty.DIRECT_WORK)).containsExactly("HEAD");
		assertThat(responsible(Duty.MAINSTREAM)).containsExactly("ANY_MEMBER");
		assertThat(responsible(Duty.ORGANISE_OWN_STAFF)).containsExactly("ANY_MEMBER");
	}

	@Test
	void membersReportIssuesProposeAndGiveOpinionsOfTheirOwnAccord() {
		for (IssueKind issue : IssueKind.values()) {
			Matter brought = Matter.issue(Body.COMMITTEE, issue);
			assertThat(step(brought, List.of(), Act.SUBMIT, Cases.MEMBER)).isEmpty();
			assertThat(step(brought, List.of(), Act.SUBMIT, Cases.TEAM_MEMBER)).hasSize(1);
			assertThat(step(brought, List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD)).isEmpty();
		}
	}

	@Test
	void headAndDeputiesHoldWorkingSessionsWhichAreNoMeetingsOfTheCommittee() {
		MeetingShape session = Cases.workingSession(Body.COMMITTEE);
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, session, Cases.DEPUTY)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CHAIR_RIGHT, session, Cases.DEPUTY)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, session, Cases.MEMBER)).isFalse();
		assertThat(this.rules.obligations().noticeDeadlines(session, Cases.CALENDAR).rules())
			.allMatch((rule) -> rule.basis().layer() == Layer.NATIONAL);
	}

	private List<Finding> use(Power power, Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new PowerFacts(power, body, actor));
	}

	private List<Finding> step(Matter matter, List<Act> done, Act act, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ProcedureFacts(matter, done, act, actor));
	}

	private List<String> responsible(Duty duty) {
		return this.rules.obligations().responsible(duty).value().orElseThrow().stream().map(Holder::code).toList();
	}

}
