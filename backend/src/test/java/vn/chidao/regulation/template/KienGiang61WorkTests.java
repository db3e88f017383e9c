package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.OwedReports;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.rules.Budget;
import vn.chidao.regulation.engine.rules.ReportPeriod;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reports, steps and standing work of 61/QĐ-BCĐ, and where its text contradicts
 * itself.
 */
class KienGiang61WorkTests {

	private final RulesInForce rules = Regulations.today("DA06");

	@Nested
	class Reports {

		@Test
		void article5Clause5TheStandingDeputyReportsEachQuarterThroughTheOfficeOfThePeoplesCommittee() {
			OwedReports reports = owed("report-standing-deputy");
			assertThat(reports.periods()).hasSize(4).allMatch((period) -> period.due() == null);
			assertThat(reports.obligation().route().via()).isEqualTo(new Holder.Named("Văn phòng UBND tỉnh"));
			assertThat(reports.obligation().route().to()).containsExactly(new Holder.Named("UBND tỉnh"));
		}

		@Test
		void article9Clause7TheHelperTeamReportsEachMonth() {
			assertThat(owed("report-helper").periods()).hasSize(12);
		}

		@Test
		void article15Clause2TheCommitteeReportsEachHalfYearAndEachYear() {
			OwedReports reports = owed("report-committee");
			assertThat(reports.periods()).hasSize(3);
			assertThat(reports.obligation().route().to()).isEmpty();
			assertThat(reports.obligation().schedule().triggers()).hasSize(2);
		}

		@Test
		void article15Clause3MembersReportBeforeTheFifteenthOfJuneAndDecember() {
			OwedReports reports = owed("report-members");
			assertThat(reports.periods()).extracting(ReportPeriod::due)
				.containsExactly(new ReportPeriod.DueDay(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 14)),
						new ReportPeriod.DueDay(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 14)));
			assertThat(reports.obligation().route().to()).extracting(Holder::code).containsExactly("HELPER");
			assertThat(reports.obligation().route().then()).containsExactly(Holder.HEAD);
		}

		@Test
		void article16Clause5MembersReportToTheStandingAgencyForEachSession() {
			OwedReports reports = owed("report-session");
			assertThat(reports.obligation().schedule().beforeSession()).isTrue();
			assertThat(reports.obligation().route().to()).extracting(Holder::code).containsExactly("STANDING_AGENCY");
			assertThat(reports.periods()).isEmpty();
		}

	}

	@Nested
	class Steps {

		@Test
		void article4Clause3TheHeadApprovesAPlanAfterTheCommitteeAdoptedIt() {
			Matter stage = Matter.plan(Body.COMMITTEE, PlanKind.STAGE_PLAN);
			assertThat(step(stage, List.of(Act.DRAFT, Act.ADOPT), Act.APPROVE, Cases.HEAD)).isEmpty();
			assertThat(step(stage, List.of(Act.DRAFT), Act.APPROVE, Cases.HEAD)).singleElement()
				.satisfies((finding) -> assertThat(Cases.labels(finding)).contains("Điều 4 khoản 3 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article9Clause2TheTeamDraftsThePlansAndProgrammes() {
			for (PlanKind plan : PlanKind.values()) {
				assertThat(next(Matter.plan(Body.COMMITTEE, plan), List.of()).by()).extracting(Holder::code)
					.containsExactly("HELPER");
			}
		}

		@Test
		void article10TheTeamLeaderDraftsApprovesAndIssuesTheTeamsOwnPlan() {
			Matter own = Matter.plan(Body.HELPER, PlanKind.YEARLY_PLAN);
			assertThat(step(own, List.of(), Act.DRAFT, Cases.TEAM_LEADER)).isEmpty();
			assertThat(step(own, List.of(Act.DRAFT), Act.APPROVE, Cases.TEAM_LEADER)).isEmpty();
			assertThat(step(own, List.of(Act.DRAFT, Act.APPROVE), Act.ISSUE, Cases.TEAM_LEADER)).isEmpty();
			assertThat(step(own, List.of(Act.DRAFT), Act.APPROVE, Cases.DEPUTY_TEAM_LEADER)).hasSize(1);
		}

		@Test
		void article19Clause3AgenciesTurnToTheStandingAgencyAndTheTeamDraftsTheAmendment() {
			Matter amendment = Matter.of(ProcedureKind.AMENDMENT);
			assertThat(next(amendment, List.of(Act.REQUEST)).by()).extracting(Holder::code)
				.containsExactly("STANDING_AGENCY");
			assertThat(next(amendment, List.of(Act.REQUEST, Act.CONSOLIDATE)).act()).isEqualTo(Act.DRAFT);
		}

		@Test
		void article4Clause2TheHeadIssuesAnAmendmentTheCommitteeAdopted() {
			Matter amendment = Matter.of(ProcedureKind.AMENDMENT);
			List<Act> drafted = List.of(Act.REQUEST, Act.CONSOLIDATE, Act.DRAFT);
			assertThat(step(amendment, drafted, Act.ISSUE, Cases.HEAD)).extracting(Finding::messageKey)
				.containsExactly("procedure.tooEarly");
			assertThat(
					step(amendment, List.of(Act.REQUEST, Act.CONSOLIDATE, Act.DRAFT, Act.ADOPT), Act.ISSUE, Cases.HEAD))
				.isEmpty();
		}

		@Test
		void article7Clause6AMemberProposesToReplaceWhomTheySent() {
			Matter replacement = Matter.in(Body.HELPER, ProcedureKind.REPLACEMENT);
			assertThat(step(replacement, List.of(), Act.REQUEST, Cases.MEMBER)).isEmpty();
			assertThat(step(replacement, List.of(), Act.REQUEST, Cases.TEAM_LEADER)).hasSize(1);
		}

		@Test
		void article17Clause2AnExpenditureWithoutANormNeedsTheAgreementOfFinance() {
			Matter expenditure = Matter.of(ProcedureKind.SPECIAL_EXPENDITURE);
			assertThat(next(expenditure, List.of()).by()).extracting(Holder::code)
				.containsExactly("name:Công an tỉnh", "name:Sở Thông tin và Truyền thông");
			assertThat(step(expenditure, List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD)).extracting(Finding::messageKey)
				.containsExactly("procedure.tooEarly");
		}

		@Test
		void article7Clause4MembersReportIssuesToTheHeadAndArticle13Clause1TheTeamToItsLeader() {
			Matter ofMember = Matter.issue(Body.COMMITTEE, IssueKind.ISSUE);
			assertThat(step(ofMember, List.of(), Act.SUBMIT, Cases.MEMBER)).isEmpty();
			assertThat(step(ofMember, List.of(Act.SUBMIT), Act.DECIDE, Cases.DEPUTY)).isEmpty();
			assertThat(step(ofMember, List.of(Act.SUBMIT), Act.DECIDE, Cases.TEAM_LEADER)).hasSize(1);
			Matter ofTeam = Matter.issue(Body.HELPER, IssueKind.PROPOSAL);
			assertThat(step(ofTeam, List.of(), Act.SUBMIT, Cases.TEAM_MEMBER)).isEmpty();
			assertThat(step(ofTeam, List.of(Act.SUBMIT), Act.DECIDE, Cases.TEAM_LEADER)).isEmpty();
		}

		@Test
		void article16Clause2HeadAndDeputiesHoldWorkingSessionsWithTheNationalNoticeOnly() {
			MeetingShape session = Cases.workingSession(Body.COMMITTEE);
			assertThat(rules.rights().permits(RuleType.CONVENE_RIGHT, session, Cases.STANDING_DEPUTY)).isTrue();
			assertThat(rules.rights().permits(RuleType.CHAIR_RIGHT, session, Cases.DEPUTY)).isTrue();
			assertThat(rules.rights().permits(RuleType.CONVENE_RIGHT, session, Cases.MEMBER)).isFalse();
			assertThat(rules.obligations().noticeDeadlines(session, Cases.CALENDAR).rules()).singleElement()
				.satisfies((rule) -> assertThat(rule.basis().layer()).isEqualTo(Layer.NATIONAL));
		}

		@Test
		void ofCommendationItStatesNothing() {
			assertThat(rules.procedures().progress(Matter.of(ProcedureKind.COMMENDATION), List.of()))
				.isInstanceOf(Answer.NotStated.class);
		}

	}

	@Nested
	class StandingWork {

		@Test
		void article17Clause1TwoHoldTheBudgetAndArticle8Clause6TheStandingAgencyEstimatesIt() {
			Budget budget = rules.obligations().budget().value().orElseThrow();
			assertThat(budget.holders()).extracting(Holder::code)
				.containsExactly("name:Công an tỉnh", "name:Sở Thông tin và Truyền thông");
			assertThat(budget.estimateBy()).extracting(Holder::code).containsExactly("STANDING_AGENCY");
		}

		@Test
		void article19Clause2TheTeamAndArticle2OfTheDecisionThePoliceFollowTheRegulation() {
			assertThat(responsible(Duty.SUPERVISE_REGULATION)).containsExactly("STANDING_AGENCY", "HELPER");
		}

		@Test
		void article8TheStandingAgencyFollowsUpPreparesManagesFundsAndHelpsBetweenSessions() {
			assertThat(responsible(Duty.FOLLOW_UP_CONCLUSIONS)).contains("STANDING_AGENCY");
			assertThat(responsible(Duty.PREPARE_PAPERS)).contains("STANDING_AGENCY");
			assertThat(responsible(Duty.MANAGE_FUNDS)).containsExactly("STANDING_AGENCY");
			assertThat(responsible(Duty.BETWEEN_SESSIONS)).containsExactly("STANDING_AGENCY");
		}

		@Test
		void article9TheTeamWritesMinutesUrgesReviewsAsksAndGathersDifficulties() {
			for (Duty duty : List.of(Duty.PREPARE_PAPERS, Duty.WRITE_MINUTES_AND_NOTICES, Duty.FOLLOW_UP_CONCLUSIONS,
					Duty.REVIEW, Duty.SECURE_SYSTEMS, Duty.REQUEST_INFORMATION, Duty.CONSOLIDATE_DIFFICULTIES)) {
				assertThat(responsible(duty)).contains("HELPER");
			}
		}

		@Test
		void theHeadDirectsCommunicationDeputiesAreTheFocalPointAndTeamMembersTheLiaison() {
			assertThat(responsible(Duty.DIRECT_COMMUNICATION)).containsExactly("HEAD");
			assertThat(responsible(Duty.FOCAL_POINT)).containsExactly("VICE_CHAIR");
			assertThat(responsible(Duty.LIAISON)).containsExactly("HELPER.ANY_MEMBER");
		}

		@Test
		void article5Clause4TheStandingDeputyDirectsTheTeam() {
			assertThat(responsible(Duty.DIRECT_HELPER)).containsExactly("STANDING_VICE_CHAIR");
		}

		@Test
		void membersAndTheStandingAgencyProposeAndTheTeamUrges() {
			assertThat(responsible(Duty.PROPOSE_POLICY)).containsExactly("ANY_MEMBER", "STANDING_AGENCY");
			assertThat(responsible(Duty.URGE_AND_INSPECT)).containsExactly("HELPER");
		}

		@Test
		void article4TheHeadDirectsMobilisesResourcesAndDirectsAgenciesDownToCommunes() {
			for (Duty duty : List.of(Duty.DIRECT_WORK, Duty.MOBILISE_RESOURCES, Duty.DIRECT_AGENCIES)) {
				assertThat(responsible(duty)).containsExactly("HEAD");
			}
		}

		@Test
		void article5TheStandingDeputyRunsActivitiesAdvisesWatchesTheLawAndConnectsData() {
			for (Duty duty : List.of(Duty.RUN_ACTIVITIES, Duty.ENSURE_LEGALITY, Duty.SHARE_DATA)) {
				assertThat(responsible(duty)).containsExactly("STANDING_VICE_CHAIR");
			}
			assertThat(responsible(Duty.ADVISE)).containsExactly("STANDING_VICE_CHAIR", "HELPER.ANY_MEMBER");
		}

		@Test
		void article4TheHeadAnswersToThePeoplesCommitteeAndArticle6TheDeputiesToTheHead() {
			assertThat(Cases.accountability(rules)).containsEntry(List.of("HEAD"), List.of("name:UBND tỉnh"))
				.containsEntry(List.of("VICE_CHAIR"), List.of("HEAD"));
		}

		@Test
		void article7MembersPreparePapersAndDoOtherTasksAndArticle13TheTeamPlansInDetail() {
			assertThat(responsible(Duty.PREPARE_PAPERS)).contains("ANY_MEMBER");
			assertThat(responsible(Duty.OTHER_TASKS)).containsExactly("ANY_MEMBER");
			assertThat(responsible(Duty.PLAN_IN_DETAIL)).containsExactly("HELPER.ANY_MEMBER");
			assertThat(responsible(Duty.ORGANISE_OWN_STAFF)).containsExactly("HEAD", "DEPUTY", "ANY_MEMBER");
		}

		@Test
		void whoKeepsTheRecordsIsNotStated() {
			assertThat(rules.obligations().responsible(Duty.KEEP_RECORDS)).isInstanceOf(Answer.NotStated.class);
		}

	}

	@Test
	void nineConflictsAreOnRecordWithTheirTreatment() {
		List<Conflict> conflicts = Regulations.file("DA06").conflicts();
		assertThat(conflicts).extracting(Conflict::code)
			.containsExactly("C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "C-8", "C-9");
		assertThat(conflicts).allSatisfy((conflict) -> {
			assertThat(conflict.place().citations()).isNotEmpty();
			assertThat(conflict.texts().what().vi()).isNotEqualTo(conflict.texts().what().en());
			assertThat(conflict.texts().treatment().vi()).isNotEqualTo(conflict.texts().treatment().en());
		});
	}

	private List<Finding> step(Matter matter, List<Act> done, Act act, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ProcedureFacts(matter, done, act, actor));
	}

	private Step next(Matter matter, List<Act> done) {
		return this.rules.procedures().progress(matter, done).value().orElseThrow().next().orElseThrow();
	}

	private List<String> responsible(Duty duty) {
		return this.rules.obligations().responsible(duty).value().orElseThrow().stream().map(Holder::code).toList();
	}

	private OwedReports owed(String code) {
		return this.rules.obligations()
			.reports(2026, Cases.CALENDAR)
			.stream()
			.filter((reports) -> reports.rule().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
