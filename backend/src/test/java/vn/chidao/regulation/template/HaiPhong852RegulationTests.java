package vn.chidao.regulation.template;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AbsenceDecisionFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
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

}
