package vn.chidao.regulation.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * 61/QĐ-BCĐ of 31/03/2022, Điều 14: meetings.
 */
class KienGiang61MeetingsTests {

	private static final String NOTICE = "Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ";

	private static final String NATIONAL = "Quyết định 45/2018/QĐ-TTg";

	private static final MeetingShape REGULAR = Cases.regular(Body.COMMITTEE);

	private static final MeetingShape AD_HOC = Cases.adHoc(Body.COMMITTEE);

	private final RulesInForce rules = Regulations.today("DA06");

	@Test
	void clause1TheCommitteeMeetsEveryTwoMonthsCountedFromTheLastMeeting() {
		MeetingCadence cadence = this.rules.obligations().cadence(Body.COMMITTEE).value().orElseThrow();
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
		assertThat(Cases.judge(this.rules, new ProposalFacts(AD_HOC, Cases.STANDING_AGENCY))).isEmpty();
		assertThat(rights(RuleType.CONVENE_RIGHT, AD_HOC, Cases.STANDING_AGENCY)).isFalse();
		assertThat(Cases.judge(this.rules, new ProposalFacts(AD_HOC, Cases.MEMBER))).singleElement()
			.extracting(Cases::labels)
			.isEqualTo(List.of("Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ"));
	}

	@Test
	void clause1TheChairOfTheMeetingDecidesWhoAttends() {
		assertThat(this.rules.rights().holders(RuleType.COMPOSE_RIGHT, REGULAR).value())
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
		assertThat(this.rules.obligations().noticeDeadlines(REGULAR, Cases.CALENDAR).value().orElseThrow())
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
		assertThat(this.rules.obligations().conclusionDeadlines(Body.COMMITTEE, closed, Cases.CALENDAR).value())
			.hasValueSatisfying((deadlines) -> assertThat(deadlines).singleElement()
				.satisfies((deadline) -> assertThat(deadline.latest().moment()).isEqualTo("2026-11-30T23:59:59")));
		ConclusionNoticeFacts.Notice notice = new ConclusionNoticeFacts.Notice(Cases.at("2026-11-24T09:00"),
				Cases.TEAM_LEADER, 15, 14);
		assertThat(Cases.judge(this.rules,
				new ConclusionNoticeFacts(Body.COMMITTEE, closed, Cases.at("2026-11-24T09:00"), notice)))
			.singleElement()
			.extracting(Cases::labels)
			.isEqualTo(List.of(NOTICE));
	}

	@Test
	void clause4HowOftenTheHelperTeamMeetsIsNotStated() {
		assertThat(this.rules.obligations().cadence(Body.HELPER)).isInstanceOf(Answer.NotStated.class);
		assertThat(rights(RuleType.CONVENE_RIGHT, Cases.adHoc(Body.HELPER), Cases.DEPUTY_TEAM_LEADER)).isTrue();
	}

	private boolean rights(RuleType right, MeetingShape meeting, Set<Capacity> capacities) {
		return this.rules.rights().permits(right, meeting, capacities);
	}

	private List<Finding> convene(MeetingShape meeting, Dispatch dispatch, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ConvocationFacts(meeting, dispatch, actor));
	}

}
