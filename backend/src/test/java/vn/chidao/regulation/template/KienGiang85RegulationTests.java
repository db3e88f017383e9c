package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.MeetingCadence.Anchor;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
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

}
