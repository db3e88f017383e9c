package vn.chidao.regulation.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Conflict;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.OwedReports;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.DelegationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.EscalationFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.facts.PublicationFacts;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.facts.SigningFacts.Paper;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.rules.Budget;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.ReportPeriod;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.PaperPurpose;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SigningCapacity;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** 61/QĐ-BCĐ of 31/03/2022, read from its full text. */
class KienGiang61RegulationTests {

	private static final String NOTICE = "Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ";

	private static final String NATIONAL = "Quyết định 45/2018/QĐ-TTg";

	private static final MeetingShape REGULAR = Cases.regular(Body.COMMITTEE);

	private static final MeetingShape AD_HOC = Cases.adHoc(Body.COMMITTEE);

	private final RulesInForce rules = Regulations.today("DA06");

	@Nested
	class Article3WorkingPrinciples {

		@Test
		void clause2DirectionsPlansAndProgrammesAreDecidedByMajority() {
			for (SubjectClass subject : List.of(SubjectClass.DIRECTION, SubjectClass.PLAN, SubjectClass.PROGRAMME)) {
				assertThat(decide(Body.COMMITTEE, subject, votes(8, 10), Cases.NOBODY)).extracting(Finding::severity)
					.containsOnly(Severity.INFO);
				assertThat(decide(Body.COMMITTEE, subject, votes(5, 11), Cases.HEAD)).first()
					.extracting(Cases::labels)
					.isEqualTo(List.of("Điều 3 khoản 2 Quy chế 61/QĐ-BCĐ"));
			}
		}

		@Test
		void clause2DoesNotSayAMajorityOfWhom() {
			assertThat(decide(Body.COMMITTEE, SubjectClass.PLAN, votes(8, 10), Cases.HEAD)).singleElement()
				.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).contains("văn bản không nêu",
						"số thành viên có mặt"));
		}

	}

	@Nested
	class Article4TheHead {

		@Test
		void clause6ConvenesRegularMeetings() {
			assertThat(rights(RuleType.CONVENE_RIGHT, REGULAR, Cases.HEAD)).isTrue();
			assertThat(rights(RuleType.CONVENE_RIGHT, REGULAR, Cases.STANDING_DEPUTY)).isFalse();
		}

		@Test
		void clause6MayAuthoriseAnyMemberToPresideOverARegularMeeting() {
			assertThat(preside(REGULAR, Cases.MEMBER, true)).isEmpty();
			assertThat(preside(REGULAR, Cases.MEMBER, false)).singleElement()
				.extracting(Cases::labels)
				.asInstanceOf(InstanceOfAssertFactories.list(String.class))
				.contains("Điều 4 khoản 6 Quy chế 61/QĐ-BCĐ");
			assertThat(preside(AD_HOC, Cases.MEMBER, true)).hasSize(1);
		}

		@Test
		void clause10DecidesAllOtherMatters() {
			assertThat(decide(Body.COMMITTEE, SubjectClass.OTHER, null, Cases.HEAD)).isEmpty();
			assertThat(decide(Body.COMMITTEE, SubjectClass.OTHER, null, Cases.DEPUTY)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 4 khoản 10 Quy chế 61/QĐ-BCĐ"));
		}

	}

	@Nested
	class Article5TheStandingDeputy {

		@Test
		void clause2StandsInForAnAbsentHeadOrWhenAuthorised() {
			assertThat(Cases.judge(rules, new PresidingFacts(AD_HOC, Cases.STANDING_DEPUTY, false, true))).isEmpty();
			assertThat(preside(AD_HOC, Cases.STANDING_DEPUTY, true)).isEmpty();
			assertThat(preside(AD_HOC, Cases.STANDING_DEPUTY, false)).hasSize(1);
		}

		@Test
		void clause5ReportsEachQuarterThroughTheOfficeOfThePeoplesCommittee() {
			OwedReports reports = owed("report-standing-deputy");
			assertThat(reports.periods()).hasSize(4).allMatch((period) -> period.due() == null);
			assertThat(reports.obligation().route().via()).isEqualTo(new Holder.Named("Văn phòng UBND tỉnh"));
			assertThat(reports.obligation().route().to()).containsExactly(new Holder.Named("UBND tỉnh"));
		}

	}

	@Nested
	class Article7Members {

		@Test
		void clause5AnAbsenceNeedsTheConsentOfTheChairOfThatMeeting() {
			assertThat(Cases.judge(rules, new AbsenceDecisionFacts(Body.COMMITTEE, true, Cases.HEAD))).isEmpty();
			assertThat(Cases.judge(rules, new AbsenceDecisionFacts(Body.COMMITTEE, false, Cases.DEPUTY)))
				.extracting(Finding::severity, Cases::labels)
				.containsExactly(tuple(Severity.BLOCK, List.of("Điều 7 khoản 5 Quy chế 61/QĐ-BCĐ")),
						tuple(Severity.WARN, List.of(NATIONAL)));
		}

		@Test
		void clause5TheMemberWhoSendsASubstituteOwesAWrittenOpinion() {
			assertThat(attend(Body.COMMITTEE, Substitution.OPINION_OWED)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 7 khoản 5 Quy chế 61/QĐ-BCĐ"));
			assertThat(attend(Body.COMMITTEE, Substitution.OPINION_GIVEN)).isEmpty();
		}

		@Test
		void clause5MembersAttendAllMeetings() {
			assertThat(rules.definitions(RuleType.ATTENDANCE_DUTY)).hasSize(2);
		}

	}

	@Test
	void article9Clause7TheHelperTeamReportsEachMonth() {
		assertThat(owed("report-helper").periods()).hasSize(12);
	}

	@Nested
	class Article13MembersOfTheHelperTeam {

		@Test
		void clause2TheSameRuleOfAbsenceHoldsInTheTeam() {
			assertThat(Cases.judge(rules, new AbsenceDecisionFacts(Body.HELPER, false, Cases.DEPUTY_TEAM_LEADER)))
				.singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 13 khoản 2 Quy chế 61/QĐ-BCĐ"));
			assertThat(attend(Body.HELPER, Substitution.OPINION_OWED)).hasSize(1);
		}

		@Test
		void clause2TheTeamLeaderDecides() {
			assertThat(decide(Body.HELPER, SubjectClass.PLAN, null, Cases.TEAM_LEADER)).isEmpty();
			assertThat(decide(Body.HELPER, SubjectClass.PLAN, votes(9, 9), Cases.DEPUTY_TEAM_LEADER)).hasSize(1);
		}

	}

	@Nested
	class Article14Meetings {

		@Test
		void clause1TheCommitteeMeetsEveryTwoMonthsCountedFromTheLastMeeting() {
			MeetingCadence cadence = rules.obligations().cadence(Body.COMMITTEE).value().orElseThrow();
			assertThat(cadence.next(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 23)).orElseThrow().to())
				.isEqualTo("2026-12-12");
			assertThat(cadence.anchor()).isNull();
		}

		@Test
		void clause1HeadAndDeputiesConveneAdHocMeetings() {
			assertThat(rights(RuleType.CONVENE_RIGHT, AD_HOC, Cases.HEAD)).isTrue();
			assertThat(rights(RuleType.CONVENE_RIGHT, AD_HOC, Cases.STANDING_DEPUTY)).isTrue();
			assertThat(rights(RuleType.CONVENE_RIGHT, AD_HOC, Cases.DEPUTY)).isTrue();
			assertThat(rights(RuleType.CONVENE_RIGHT, AD_HOC, Cases.MEMBER)).isFalse();
		}

		@Test
		void clause1TheStandingAgencyProposesAndDoesNotConvene() {
			assertThat(Cases.judge(rules, new ProposalFacts(AD_HOC, Cases.STANDING_AGENCY))).isEmpty();
			assertThat(rights(RuleType.CONVENE_RIGHT, AD_HOC, Cases.STANDING_AGENCY)).isFalse();
			assertThat(Cases.judge(rules, new ProposalFacts(AD_HOC, Cases.MEMBER))).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void clause1TheChairOfTheMeetingDecidesWhoAttends() {
			assertThat(rules.rights().holders(RuleType.COMPOSE_RIGHT, REGULAR).value())
				.contains(List.of(Holder.MEETING_CHAIR));
		}

		@Test
		void clause2HeadAndDeputiesDecideOnExtendedMeetings() {
			MeetingShape extended = Cases.extended(Body.COMMITTEE);
			assertThat(rights(RuleType.EXTEND_RIGHT, extended, Cases.DEPUTY)).isTrue();
			assertThat(rights(RuleType.EXTEND_RIGHT, extended, Cases.MEMBER)).isFalse();
		}

		@Test
		void clause3ADeputyWhoConvenesThreeDaysAheadIsHeard() {
			assertThat(convene(AD_HOC, Cases.noticeSent(Cases.at("2026-11-18T08:00")), Cases.DEPUTY)).isEmpty();
		}

		@Test
		void clause3OneDayAheadIsRefusedAndTheClauseIsNamed() {
			assertThat(convene(AD_HOC, Cases.noticeSent(Cases.at("2026-11-20T08:00")), Cases.DEPUTY)).singleElement()
				.satisfies((finding) -> {
					assertThat(finding.blocks()).isTrue();
					assertThat(Cases.labels(finding)).containsExactly(NOTICE);
					assertThat(finding.decidedBy()).extracting(Holder::code).containsExactly("HEAD", "DEPUTY");
				});
		}

		@Test
		void clause3TheNationalRuleAsksForThreeDaysBeforeARegularMeetingAndOnlyWarns() {
			assertThat(convene(REGULAR, Cases.noticeSent(Cases.THURSDAY_BEFORE), Cases.HEAD)).singleElement()
				.satisfies((finding) -> {
					assertThat(finding.severity()).isEqualTo(Severity.WARN);
					assertThat(Cases.labels(finding)).containsExactly(NATIONAL);
				});
			assertThat(rules.obligations().noticeDeadlines(REGULAR, Cases.CALENDAR).value().orElseThrow())
				.extracting((deadline) -> deadline.latest().moment().toString(), (deadline) -> deadline.rule().code())
				.containsExactly(tuple("2026-11-18T08:00", "qd45-invitation"), tuple("2026-11-19T08:00", "notice"));
		}

		@Test
		void clause3TheNoticeStatesContentTimeAndPlaceAndBringsThePapers() {
			Dispatch bare = new Dispatch(Cases.at("2026-11-18T08:00"), true, Set.of(NoticeField.TIME), false);
			assertThat(convene(AD_HOC, bare, Cases.HEAD)).extracting(Finding::messageKey)
				.containsExactly("notice.fieldsMissing", "notice.papersMissing");
		}

		@Test
		void clause3TheHelperTeamTellsEachMemberAndOnlyTheNationalRuleSaysByWhen() {
			Instant closed = Cases.at("2026-11-23T11:30");
			assertThat(rules.obligations().conclusionDeadlines(Body.COMMITTEE, closed, Cases.CALENDAR).value())
				.hasValueSatisfying((deadlines) -> assertThat(deadlines).singleElement()
					.satisfies((deadline) -> assertThat(deadline.latest().moment()).isEqualTo("2026-11-30T23:59:59")));
			ConclusionNoticeFacts.Notice notice = new ConclusionNoticeFacts.Notice(Cases.at("2026-11-24T09:00"),
					Cases.TEAM_LEADER, 15, 14);
			assertThat(Cases.judge(rules,
					new ConclusionNoticeFacts(Body.COMMITTEE, closed, Cases.at("2026-11-24T09:00"), notice)))
				.singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of(NOTICE));
		}

		@Test
		void clause4HowOftenTheHelperTeamMeetsIsNotStated() {
			assertThat(rules.obligations().cadence(Body.HELPER)).isInstanceOf(Answer.NotStated.class);
			assertThat(rights(RuleType.CONVENE_RIGHT, Cases.adHoc(Body.HELPER), Cases.DEPUTY_TEAM_LEADER)).isTrue();
		}

	}

	@Nested
	class Article15Reports {

		@Test
		void clause2TheCommitteeReportsEachHalfYearAndEachYear() {
			OwedReports reports = owed("report-committee");
			assertThat(reports.periods()).hasSize(3);
			assertThat(reports.obligation().route().to()).isEmpty();
			assertThat(reports.obligation().schedule().triggers()).hasSize(2);
		}

		@Test
		void clause3MembersReportBeforeTheFifteenthOfJuneAndDecember() {
			OwedReports reports = owed("report-members");
			assertThat(reports.periods()).extracting(ReportPeriod::due)
				.containsExactly(new ReportPeriod.DueDay(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 14)),
						new ReportPeriod.DueDay(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 14)));
			assertThat(reports.obligation().route().to()).extracting(Holder::code).containsExactly("HELPER");
			assertThat(reports.obligation().route().then()).containsExactly(Holder.HEAD);
		}

	}

	@Test
	void article16Clause5MembersReportToTheStandingAgencyForEachSession() {
		OwedReports reports = owed("report-session");
		assertThat(reports.obligation().schedule().beforeSession()).isTrue();
		assertThat(reports.obligation().route().to()).extracting(Holder::code).containsExactly("STANDING_AGENCY");
		assertThat(reports.periods()).isEmpty();
	}

	@Test
	void theWayOfDecidingDependsOnTheSubject() {
		assertThat(SubjectClass.values()).extracting((
				subject) -> this.rules.obligations().decisionMode(Body.COMMITTEE, subject).value().orElseThrow().mode())
			.containsExactly(DecisionMode.MAJORITY, DecisionMode.MAJORITY, DecisionMode.MAJORITY, DecisionMode.HEAD,
					DecisionMode.HEAD);
	}

	@Test
	void nothingOfItHoldsBeforeTheDayOfSigning() {
		assertThat(Regulations.book("DA06").inForce(LocalDate.of(2022, 3, 30)).definitions())
			.allMatch((rule) -> rule.code().startsWith("qd45") || rule.code().startsWith("nd09"));
	}

	@Nested
	class PowersOverTheWork {

		@Test
		void article4Clause5TheHeadGivesTasksAndArticle10Clause2TheTeamLeaderWithinTheTeam() {
			assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
			assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.DEPUTY)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 4 khoản 5 Quy chế 61/QĐ-BCĐ"));
			assertThat(use(Power.ASSIGN_TASKS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
			assertThat(use(Power.ASSIGN_TASKS, Body.HELPER, Cases.TEAM_MEMBER)).hasSize(1);
		}

		@Test
		void article4Clause7TheHeadMobilisesAndArticle16Clause4TheTeamLeaderWithinTheTeam() {
			assertThat(use(Power.MOBILISE_EXPERTS, Body.COMMITTEE, Cases.HEAD)).isEmpty();
			assertThat(use(Power.MOBILISE_EXPERTS, Body.COMMITTEE, Cases.TEAM_LEADER)).hasSize(1);
			assertThat(use(Power.MOBILISE_EXPERTS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		}

		@Test
		void article4Clause10TheHeadSignsAndArticle3Clause4TheStandingDeputyToo() {
			assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.HEAD)).isEmpty();
			assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.STANDING_DEPUTY)).isEmpty();
			assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.DEPUTY)).hasSize(1);
		}

		@Test
		void article3Clause4TheSealIsThatOfTheSignatorysOwnAgency() {
			assertThat(seal(Cases.STANDING_DEPUTY, "Công an tỉnh", "Công an tỉnh")).isEmpty();
			assertThat(seal(Cases.STANDING_DEPUTY, "Công an tỉnh", "UBND tỉnh")).singleElement()
				.extracting(Finding::severity, Cases::labels)
				.containsExactly(Severity.BLOCK, List.of("Điều 3 khoản 4 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article3Clause4SaysNothingOfTheOtherDeputies() {
			assertThat(seal(Cases.DEPUTY, "Sở Thông tin và Truyền thông", "Sở Thông tin và Truyền thông"))
				.extracting(Finding::severity, Finding::messageKey)
				.containsExactly(tuple(Severity.WARN, "seal.notStated"));
		}

		@Test
		void article11Clause4TheStandingDeputyLeaderSignsInPlaceWhenAssigned() {
			Paper conclusion = new Paper(PaperPurpose.CONCLUSION, null);
			assertThat(sign(conclusion, Cases.STANDING_DEPUTY_TEAM_LEADER, true)).isEmpty();
			assertThat(sign(conclusion, Cases.STANDING_DEPUTY_TEAM_LEADER, false)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 11 khoản 4 Quy chế 61/QĐ-BCĐ"));
			assertThat(rules.signing()
				.capacity(new SigningFacts(Body.HELPER, conclusion, Cases.STANDING_DEPUTY_TEAM_LEADER, true))
				.value()).contains(SigningCapacity.FOR_HEAD);
		}

		@Test
		void article12Clause3TheDeputyLeaderOnlyUrgesWorkOfTheOffice() {
			assertThat(sign(new Paper(PaperPurpose.URGING, "Văn phòng UBND tỉnh"), Cases.DEPUTY_TEAM_LEADER, false))
				.isEmpty();
			assertThat(sign(new Paper(PaperPurpose.CONCLUSION, "Văn phòng UBND tỉnh"), Cases.DEPUTY_TEAM_LEADER, true))
				.singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 12 khoản 3 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article15Clause1HeadAndDeputiesDecideWhatIsGivenOutAndClause5TheTeamGivesItOut() {
			assertThat(use(Power.DISCLOSE, Body.COMMITTEE, Cases.DEPUTY)).isEmpty();
			assertThat(use(Power.DISCLOSE, Body.COMMITTEE, Cases.MEMBER)).hasSize(1);
			assertThat(Cases.judge(rules, new PublicationFacts(Body.COMMITTEE, false, Cases.TEAM_LEADER))).hasSize(1);
			assertThat(Cases.judge(rules, new PublicationFacts(Body.COMMITTEE, true, Cases.TEAM_LEADER))).isEmpty();
			assertThat(Cases.judge(rules, new PublicationFacts(Body.COMMITTEE, true, Cases.MEMBER))).hasSize(1);
		}

	}

	@Nested
	class ActingForOthers {

		@Test
		void article5Clause2TheStandingDeputyActsForAnAbsentHead() {
			assertThat(act(Body.COMMITTEE, Cases.STANDING_DEPUTY)).isEmpty();
			assertThat(act(Body.COMMITTEE, Cases.DEPUTY)).singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 5 khoản 2 Quy chế 61/QĐ-BCĐ"));
		}

		@Test
		void article11Clause2InTheTeamItIsTheStandingDeputyLeader() {
			assertThat(act(Body.HELPER, Cases.STANDING_DEPUTY_TEAM_LEADER)).isEmpty();
			assertThat(act(Body.HELPER, Cases.DEPUTY_TEAM_LEADER)).hasSize(1);
			assertThat(rules.substitutes().forHead(Body.HELPER, ActingTrigger.ROUTINE).value()).isPresent();
		}

		@Test
		void article6Clause2DeputiesWorkAsTwoPeopleAuthoriseThem() {
			assertThat(delegate(Cases.HEAD, Power.ASSIGN_TASKS, Cases.DEPUTY)).isEmpty();
			assertThat(delegate(Cases.STANDING_DEPUTY, Power.DISCLOSE, Cases.DEPUTY)).isEmpty();
			assertThat(delegate(Cases.HEAD, Power.ASSIGN_TASKS, Cases.MEMBER)).singleElement()
				.extracting(Finding::messageKey)
				.isEqualTo("delegation.wrongReceiver");
		}

		@Test
		void article12Clause2InTheTeamItsLeaderAuthorisesTheDeputies() {
			Delegation delegation = delegation(Body.HELPER, Cases.TEAM_LEADER, Power.ASSIGN_TASKS);
			assertThat(Cases.judge(rules, new DelegationFacts(delegation, Cases.DEPUTY_TEAM_LEADER))).isEmpty();
			assertThat(Cases.judge(rules, new DelegationFacts(delegation, Cases.TEAM_MEMBER))).hasSize(1);
			assertThat(Cases.judge(rules,
					new PowerFacts(Power.ASSIGN_TASKS, Body.HELPER, Set.of(new Capacity.ByDelegation(delegation)))))
				.isEmpty();
		}

		@Test
		void article6Clause4BigSensitiveDisputedAndTooHighMattersGoToTheHead() {
			assertThat(settle(Body.COMMITTEE, EscalationReason.SENSITIVE, Cases.DEPUTY)).singleElement()
				.extracting(Finding::severity, Cases::labels)
				.containsExactly(Severity.WARN, List.of("Điều 6 khoản 4 Quy chế 61/QĐ-BCĐ"));
			assertThat(settle(Body.COMMITTEE, EscalationReason.DISAGREEMENT, Cases.DEPUTY)).extracting(Finding::blocks)
				.containsExactly(true);
			assertThat(settle(Body.COMMITTEE, EscalationReason.CROSS_PORTFOLIO, Cases.DEPUTY))
				.extracting(Finding::messageKey)
				.containsExactly("escalation.COORDINATE");
		}

		@Test
		void article11Clause3TheStandingDeputyLeaderTakesImportantMattersToTheLeader() {
			assertThat(settle(Body.HELPER, EscalationReason.BEYOND_AUTHORITY, Cases.STANDING_DEPUTY_TEAM_LEADER))
				.singleElement()
				.extracting(Cases::labels)
				.isEqualTo(List.of("Điều 11 khoản 3 Quy chế 61/QĐ-BCĐ"));
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
			Matter replacement = new Matter(ProcedureKind.REPLACEMENT, Body.HELPER, null);
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

	private List<Finding> use(Power power, Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new PowerFacts(power, body, actor));
	}

	private List<Finding> seal(Set<Capacity> signer, String agency, String used) {
		return Cases.judge(this.rules, new SealFacts(Body.COMMITTEE, new Signatory(signer, null, agency), used));
	}

	private List<Finding> sign(Paper paper, Set<Capacity> signer, boolean assigned) {
		return Cases.judge(this.rules, new SigningFacts(Body.HELPER, paper, signer, assigned));
	}

	private List<Finding> act(Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ActingFacts(body, ActingTrigger.ABSENT, actor));
	}

	private List<Finding> settle(Body body, EscalationReason reason, Set<Capacity> actor) {
		return Cases.judge(this.rules, new EscalationFacts(body, Set.of(reason), false, actor));
	}

	private List<Finding> delegate(Set<Capacity> giver, Power power, Set<Capacity> receiver) {
		return Cases.judge(this.rules, new DelegationFacts(delegation(Body.COMMITTEE, giver, power), receiver));
	}

	private static Delegation delegation(Body body, Set<Capacity> giver, Power power) {
		return new Delegation(giver, new Delegation.Scope(body, Set.of(power), Set.of()),
				new Delegation.Term(LocalDate.of(2026, 11, 1), null), new Delegation.Basis("7/UQ-BCĐ", null));
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

	private boolean rights(RuleType right, MeetingShape meeting, Set<Capacity> capacities) {
		return this.rules.rights().permits(right, meeting, capacities);
	}

	private List<Finding> convene(MeetingShape meeting, Dispatch dispatch, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ConvocationFacts(meeting, dispatch, actor));
	}

	private List<Finding> preside(MeetingShape meeting, Set<Capacity> person, boolean authorised) {
		return Cases.judge(this.rules, new PresidingFacts(meeting, person, authorised, false));
	}

	private List<Finding> attend(Body body, Substitution substitution) {
		return Cases.judge(this.rules,
				new AttendanceFacts(body, "Ông Hải", Presence.ABSENT_WITH_CONSENT, substitution));
	}

	private List<Finding> decide(Body body, SubjectClass subject, @Nullable Tally tally, Set<Capacity> decider) {
		return Cases.judge(this.rules, new DecisionFacts(body, subject, tally, decider));
	}

	private OwedReports owed(String code) {
		return this.rules.obligations()
			.reports(2026, Cases.CALENDAR)
			.stream()
			.filter((reports) -> reports.rule().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static Tally votes(int inFavour, int present) {
		return new Tally(new Tally.Votes(inFavour, present - inFavour, 0), present, 15, false);
	}

}
