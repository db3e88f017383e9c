package vn.chidao.regulation.engine.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NoticePeriodTests {

	private static final Map<String, Object> TWO_DAYS = Map.of("minWorkingDays", 2, "written", true, "requireDocuments",
			true, "requiredFields", List.of("CONTENT", "TIME", "PLACE"));

	private final RulesInForce rules = Cases.ruledBy(RuleType.NOTICE_PERIOD, TWO_DAYS);

	@Test
	void aNoticeTwoWorkingDaysBeforeToTheMinuteIsInTime() {
		assertThat(convene(Cases.noticeSent(Cases.THURSDAY_BEFORE))).isEmpty();
	}

	@Test
	void aMinuteLaterItIsTooLateAndTheEarliestMeetingIsSaid() {
		Instant late = Cases.THURSDAY_BEFORE.plusSeconds(60);
		assertThat(convene(Cases.noticeSent(late))).singleElement().satisfies((finding) -> {
			assertThat(finding.blocks()).isTrue();
			assertThat(Cases.vietnamese(finding)).isEqualTo("Thông báo họp phải gửi trước ít nhất 2 ngày làm việc: "
					+ "chậm nhất 08:00 thứ Năm 19/11/2026. Gửi lúc 08:01 thứ Năm 19/11/2026 là muộn so với "
					+ "cuộc họp 08:00 thứ Hai 23/11/2026.");
			assertThat(Cases.wayOut(finding)).isEqualTo("Dời cuộc họp đến 08:01 thứ Hai 23/11/2026 hoặc muộn hơn.");
		});
	}

	@Test
	void theWeekendDoesNotCount() {
		assertThat(convene(Cases.noticeSent(Cases.at("2026-11-21T08:00")))).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("notice.tooLate");
	}

	@Test
	void whatTheNoticeLeavesOutIsNamed() {
		Dispatch notice = new Dispatch(Cases.THURSDAY_BEFORE, true, Set.of(NoticeField.TIME), true);
		assertThat(convene(notice)).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Thông báo họp còn thiếu: nội dung, địa điểm."));
	}

	@Test
	void thePapersGoWithTheNotice() {
		Dispatch notice = new Dispatch(Cases.THURSDAY_BEFORE, true, Set.of(NoticeField.values()), false);
		assertThat(convene(notice)).singleElement().extracting(Finding::messageKey).isEqualTo("notice.papersMissing");
	}

	@Test
	void aNoticeByWordOfMouthIsNone() {
		Dispatch notice = new Dispatch(Cases.THURSDAY_BEFORE, false, Set.of(NoticeField.values()), true);
		assertThat(convene(notice)).singleElement().extracting(Finding::messageKey).isEqualTo("notice.notInWriting");
	}

	@Test
	void everythingWrongIsSaidAtOnce() {
		Dispatch notice = new Dispatch(Cases.MONDAY_MORNING, false, Set.of(), false);
		assertThat(convene(notice)).hasSize(4);
	}

	@Test
	void theStricterOfTwoPeriodsIsShownFirstAndBothAreNamed() {
		RulesInForce both = Cases.rules(Cases.rule(14, RuleType.NOTICE_PERIOD, Severity.WARN, TWO_DAYS),
				Cases.rule(15, RuleType.NOTICE_PERIOD, Severity.WARN, Map.of("minWorkingDays", 3)));
		Answer<List<Deadline>> deadlines = both.obligations()
			.noticeDeadlines(Cases.regular(Body.COMMITTEE), Cases.CALENDAR);
		assertThat(deadlines.value().orElseThrow())
			.extracting((deadline) -> deadline.rule().code(), (deadline) -> deadline.latest().moment().toString())
			.containsExactly(tuple("rule-15", "2026-11-18T08:00"), tuple("rule-14", "2026-11-19T08:00"));
		assertThat(Cases.judge(both, facts(Cases.noticeSent(Cases.MONDAY_MORNING)))).extracting(Cases::labels)
			.containsExactly(List.of("Điều 15 Quy chế 1/QĐ-BCĐ"), List.of("Điều 14 Quy chế 1/QĐ-BCĐ"));
	}

	@Test
	void aBlockingRuleGoesBeforeALongerPeriodThatOnlyWarns() {
		RulesInForce both = Cases.rules(
				Cases.rule(15, RuleType.NOTICE_PERIOD, Severity.WARN, Map.of("minWorkingDays", 3)),
				Cases.rule(14, RuleType.NOTICE_PERIOD, Severity.BLOCK, TWO_DAYS));
		assertThat(Cases.judge(both, facts(Cases.noticeSent(Cases.MONDAY_MORNING)))).extracting(Finding::severity)
			.containsExactly(Severity.BLOCK, Severity.WARN);
	}

	@Test
	void whoeverMayConveneDecidesOnAnotherDay() {
		RulesInForce withRight = Cases.rules(Cases.rule(14, RuleType.NOTICE_PERIOD, Severity.BLOCK, TWO_DAYS),
				Cases.rule(4, RuleType.CONVENE_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD"))));
		assertThat(Cases.judge(withRight, facts(Cases.noticeSent(Cases.MONDAY_MORNING)))).singleElement()
			.satisfies((finding) -> assertThat(finding.decidedBy()).extracting((holder) -> holder.code())
				.containsExactly("HEAD"));
	}

	@Test
	void forABodyTheTextDoesNotNameThePeriodIsNotStated() {
		assertThat(this.rules.obligations().noticeDeadlines(Cases.regular(Body.HELPER), Cases.CALENDAR))
			.isInstanceOf(Answer.NotStated.class);
	}

	private List<Finding> convene(Dispatch dispatch) {
		return Cases.judge(this.rules, facts(dispatch));
	}

	private static ConvocationFacts facts(Dispatch dispatch) {
		return new ConvocationFacts(Cases.regular(Body.COMMITTEE), dispatch, Cases.HEAD);
	}

}
