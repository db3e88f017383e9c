package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SubjectClass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * 61/QĐ-BCĐ of 31/03/2022, read from its full text: principles, leaders and members.
 */
class KienGiang61RegulationTests {

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

	private boolean rights(RuleType right, MeetingShape meeting, Set<Capacity> capacities) {
		return this.rules.rights().permits(right, meeting, capacities);
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

	private static Tally votes(int inFavour, int present) {
		return new Tally(new Tally.Votes(inFavour, present - inFavour, 0), present, 15, false);
	}

}
