package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Scope;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;

/** 852/QĐ-BCĐ of 25/03/2020, read from its full text. */
class HaiPhong852RegulationTests {

	private static final MeetingShape REGULAR = Cases.regular(Body.COMMITTEE);

	private static final MeetingShape AD_HOC = Cases.adHoc(Body.COMMITTEE);

	private final RulesInForce rules = Regulations.today("HP852");

	@Test
	void article2Clause1TheHeadDecides() {
		assertThat(Cases.judge(this.rules, new DecisionFacts(Body.COMMITTEE, SubjectClass.PLAN, null, Cases.DEPUTY)))
			.singleElement()
			.extracting(Cases::labels)
			.isEqualTo(List.of("Điều 2 khoản 1 Quy chế 852/QĐ-BCĐ"));
	}

	@Test
	void article3Clause3TheHeadConvenesAndPresides() {
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, REGULAR, Cases.HEAD)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, REGULAR, Cases.DEPUTY)).isFalse();
		assertThat(Cases.judge(this.rules, new PresidingFacts(REGULAR, Cases.HEAD, false, false))).isEmpty();
	}

	@Test
	void article4Clause1TheStandingDeputyActsForAnAbsentHead() {
		assertThat(Cases.judge(this.rules, new PresidingFacts(REGULAR, Cases.STANDING_DEPUTY, false, true))).isEmpty();
		assertThat(Cases.judge(this.rules, new PresidingFacts(REGULAR, Cases.DEPUTY, false, true))).hasSize(1);
	}

	@Test
	void article5Clause5AbsenceConsentAndOpinionHoldInTheCommitteeOnly() {
		assertThat(Cases.judge(this.rules, new AbsenceDecisionFacts(Body.COMMITTEE, false, Cases.HEAD))).first()
			.extracting(Cases::labels)
			.isEqualTo(List.of("Điều 5 khoản 5 Quy chế 852/QĐ-BCĐ"));
		assertThat(Cases.judge(this.rules, new AbsenceDecisionFacts(Body.HELPER, false, Cases.TEAM_LEADER))).isEmpty();
		assertThat(Cases.judge(this.rules,
				new AttendanceFacts(Body.COMMITTEE, "Bà Lan", Presence.ABSENT_WITH_CONSENT, Substitution.OPINION_OWED)))
			.hasSize(1);
	}

	@Test
	void article6Clause7TheTeamReportsEachQuarter() {
		assertThat(this.rules.obligations().reports(2026, Cases.CALENDAR))
			.filteredOn((reports) -> reports.rule().code().equals("report-helper"))
			.singleElement()
			.satisfies((reports) -> assertThat(reports.periods()).hasSize(4));
	}

	@Test
	void article7Clause1DeputiesConveneAdHocMeetingsAndTheChairDecidesWhoAttends() {
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, AD_HOC, Cases.DEPUTY)).isTrue();
		assertThat(this.rules.rights().holders(RuleType.COMPOSE_RIGHT, AD_HOC).value())
			.contains(List.of(Holder.MEETING_CHAIR));
	}

	@Test
	void article7Clause1NamesNobodyWhoMayPropose() {
		assertThat(this.rules.rights().holders(RuleType.PROPOSE_RIGHT, AD_HOC))
			.isEqualTo(new Answer.NotStated<>(SourceQuality.FULL_TEXT));
	}

	@Test
	void article7Clauses1And3BothBodiesMeetOnceAQuarterOfTheYear() {
		for (Body body : List.of(Body.COMMITTEE, Body.HELPER)) {
			assertThat(this.rules.obligations().cadence(body).value()).get()
				.extracting(MeetingCadence::anchor)
				.isEqualTo(MeetingCadence.Anchor.CALENDAR);
		}
		assertThat(
				this.rules.rights().permits(RuleType.CONVENE_RIGHT, Cases.adHoc(Body.HELPER), Cases.DEPUTY_TEAM_LEADER))
			.isFalse();
	}

	@Test
	void article7Clause2OnlyTheHeadExtendsAMeeting() {
		MeetingShape extended = Cases.extended(Body.COMMITTEE);
		assertThat(this.rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.HEAD)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.DEPUTY)).isFalse();
	}

	@Test
	void article10Clause3AgenciesReportWhenTheCommitteeAsks() {
		assertThat(this.rules.obligations().reports(2026, Cases.CALENDAR))
			.filteredOn((reports) -> reports.rule().code().equals("report-agencies"))
			.singleElement()
			.satisfies((reports) -> assertThat(reports.periods()).isEmpty());
	}

	@Test
	void aMeetingOf2019IsNotJudgedByIt() {
		assertThat(Regulations.book("HP852").inForce(LocalDate.of(2019, 6, 1)).definitions(RuleType.CONVENE_RIGHT))
			.isEmpty();
	}

	@Test
	void theFullTextStatesNoNoticePeriod() {
		assertThat(this.rules.obligations().noticeDeadlines(AD_HOC, Cases.CALENDAR))
			.isEqualTo(new Answer.NotStated<>(SourceQuality.FULL_TEXT));
	}

	@Test
	void article3Clause1TheHeadGivesTasksAndIssuesThePlansTheTeamDrafted() {
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.STANDING_DEPUTY)).hasSize(1);
		Matter inspections = Matter.plan(Body.COMMITTEE, PlanKind.INSPECTION_PLAN);
		assertThat(step(inspections, List.of(), Act.DRAFT, Cases.TEAM_MEMBER)).isEmpty();
		assertThat(step(inspections, List.of(Act.DRAFT), Act.ISSUE, Cases.HEAD)).isEmpty();
	}

	@Test
	void article4Clause1TheStandingDeputyAlsoDecidesRoutineMatters() {
		assertThat(
				Cases.judge(this.rules, new ActingFacts(Body.COMMITTEE, ActingTrigger.ROUTINE, Cases.STANDING_DEPUTY)))
			.isEmpty();
		assertThat(Cases.judge(this.rules, new ActingFacts(Body.COMMITTEE, ActingTrigger.ROUTINE, Cases.DEPUTY)))
			.singleElement()
			.extracting(Cases::labels)
			.isEqualTo(List.of("Điều 4 khoản 1 Quy chế 852/QĐ-BCĐ"));
	}

	@Test
	void article5Clause6AMemberOfTheTeamIsReplacedWhenTheTeamLeaderAsks() {
		Matter replacement = Matter.in(Body.HELPER, ProcedureKind.REPLACEMENT);
		assertThat(step(replacement, List.of(), Act.REQUEST, Cases.TEAM_LEADER)).isEmpty();
		assertThat(step(replacement, List.of(), Act.REQUEST, Cases.MEMBER)).hasSize(1);
	}

	@Test
	void article6TheTeamPreparesWritesMinutesUrgesReviewsAndSecuresSystems() {
		for (Duty duty : List.of(Duty.PREPARE_PAPERS, Duty.WRITE_MINUTES_AND_NOTICES, Duty.FOLLOW_UP_CONCLUSIONS,
				Duty.REVIEW, Duty.SECURE_SYSTEMS)) {
			assertThat(responsible(duty)).containsExactly("HELPER");
		}
	}

	@Test
	void article4Clause2TheDeputyAndArticle6TheTeamUrgeAndTheTeamProposesPolicy() {
		assertThat(responsible(Duty.URGE_AND_INSPECT)).containsExactly("VICE_CHAIR", "HELPER");
		assertThat(responsible(Duty.PROPOSE_POLICY)).containsExactly("HELPER");
	}

	@Test
	void article6Clause6TheTeamProposesCommendationsToTheCommittee() {
		Matter commendation = Matter.of(ProcedureKind.COMMENDATION);
		assertThat(step(commendation, List.of(), Act.SUBMIT, Cases.TEAM_LEADER)).isEmpty();
		assertThat(step(commendation, List.of(), Act.SUBMIT, Cases.MEMBER)).singleElement()
			.extracting(Cases::labels)
			.isEqualTo(List.of("Điều 6 khoản 6 Quy chế 852/QĐ-BCĐ"));
	}

	@Test
	void article6Clause8TheTeamLeaderFormsGroups() {
		assertThat(use(Power.FORM_GROUPS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(use(Power.FORM_GROUPS, Body.HELPER, Cases.TEAM_MEMBER)).hasSize(1);
	}

	@Test
	void article8Clause4TheTeamLeaderCallsPeopleTogether() {
		assertThat(use(Power.MOBILISE_EXPERTS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(use(Power.MOBILISE_EXPERTS, Body.HELPER, Cases.HEAD)).hasSize(1);
	}

	@Test
	void article9TheDepartmentHoldsTheCitysMoneyAndLeadsWhereNoNormExists() {
		assertThat(this.rules.obligations().budget().value().orElseThrow().sources()).contains("ngân sách thành phố");
		assertThat(this.rules.procedures()
			.progress(Matter.of(ProcedureKind.SPECIAL_EXPENDITURE), List.of())
			.value()
			.orElseThrow()
			.steps()).extracting(Step::act).containsExactly(Act.SUBMIT, Act.CONSULT, Act.DECIDE);
	}

	@Test
	void article11TheHeadFollowsTheRegulationAndDecidesAmendmentsTheTeamSubmits() {
		assertThat(responsible(Duty.SUPERVISE_REGULATION)).containsExactly("HEAD");
		Matter amendment = Matter.of(ProcedureKind.AMENDMENT);
		assertThat(step(amendment, List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD)).isEmpty();
		assertThat(step(amendment, List.of(), Act.SUBMIT, Cases.MEMBER)).hasSize(1);
	}

	@Test
	void theDecisionIssuesTheRegulationAndNamesWhoCarriesItOut() {
		TemplateFile file = Regulations.file("HP852");
		assertThat(file.identity().notation()).isEqualTo("852/QĐ-BCĐ");
		assertThat(file.identity().issuer()).startsWith("Trưởng Ban Chỉ đạo");
		assertThat(file.identity().appliesFrom()).isEqualTo(LocalDate.of(2020, 3, 25));
		assertThat(file.rules()).filteredOn((rule) -> !rule.code().equals("execution"))
			.allSatisfy((rule) -> assertThat(rule.citations())
				.allMatch((citation) -> citation.instrument().kind() == Instrument.Kind.REGULATION
						&& citation.instrument().number().equals("852/QĐ-BCĐ")));
		assertThat(responsible(Duty.EXECUTE_DECISION)).containsExactly("ANY_MEMBER", "HELPER",
				"name:thủ trưởng các sở, ban, ngành, quận, huyện");
	}

	@Test
	void article1ItBindsMembersTheTeamAndWhoeverIsConcerned() {
		assertThat(this.rules.definitions(RuleType.SCOPE)).singleElement()
			.satisfies((definition) -> assertThat(((Scope) definition.rule()).appliesTo()).extracting(Holder::code)
				.containsExactly("ANY_MEMBER", "HELPER", "name:các tổ chức, cá nhân có liên quan"))
			.satisfies((definition) -> assertThat(definition.citations())
				.extracting((citation) -> citation.provision().clause())
				.containsExactly("1", "2"));
	}

	@Test
	void article3Clause2TheHeadDirectsAndArticle4Clause2TheDeputyAnswersToThePeoplesCommittee() {
		assertThat(responsible(Duty.DIRECT_WORK)).containsExactly("HEAD");
		assertThat(Cases.accountability(this.rules)).containsEntry(List.of("VICE_CHAIR"),
				List.of("name:Ủy ban nhân dân thành phố", "name:Chủ tịch Ủy ban nhân dân thành phố"));
	}

	@Test
	void article5MembersReportIssuesGiveOpinionsAndDoOtherTasks() {
		Matter issue = Matter.issue(Body.COMMITTEE, IssueKind.ISSUE);
		assertThat(step(issue, List.of(), Act.SUBMIT, Cases.MEMBER)).isEmpty();
		assertThat(step(issue, List.of(), Act.SUBMIT, Cases.TEAM_MEMBER)).singleElement()
			.extracting(Cases::labels)
			.isEqualTo(List.of("Điều 5 khoản 4 Quy chế 852/QĐ-BCĐ"));
		assertThat(step(issue, List.of(Act.SUBMIT), Act.DECIDE, Cases.DEPUTY)).isEmpty();
		assertThat(responsible(Duty.OTHER_TASKS)).containsExactly("ANY_MEMBER", "HELPER");
	}

	@Test
	void article6Clause4TheTeamPreparesOpinionsWhichHeadAndDeputiesDecide() {
		Matter opinion = Matter.issue(Body.COMMITTEE, IssueKind.OPINION);
		assertThat(step(opinion, List.of(), Act.SUBMIT, Cases.TEAM_MEMBER)).isEmpty();
		assertThat(step(opinion, List.of(Act.SUBMIT), Act.DECIDE, Cases.DEPUTY)).isEmpty();
		assertThat(step(opinion, List.of(Act.SUBMIT), Act.DECIDE, Cases.TEAM_LEADER)).hasSize(1);
	}

	@Test
	void article8HeadAndDeputiesHoldWorkingSessionsAndMembersMobiliseTheirOwnStaff() {
		MeetingShape session = Cases.workingSession(Body.COMMITTEE);
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, session, Cases.DEPUTY)).isTrue();
		assertThat(this.rules.rights().permits(RuleType.CONVENE_RIGHT, session, Cases.MEMBER)).isFalse();
		assertThat(responsible(Duty.ORGANISE_OWN_STAFF)).containsExactly("ANY_MEMBER");
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
