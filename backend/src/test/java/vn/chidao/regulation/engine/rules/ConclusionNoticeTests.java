package vn.chidao.regulation.engine.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

import static org.assertj.core.api.Assertions.assertThat;

class ConclusionNoticeTests {

	private static final Instant CLOSED = Cases.at("2026-11-23T11:30");

	private final RulesInForce toEachMember = Cases.ruledBy(RuleType.CONCLUSION_NOTICE,
			Map.of("sender", "HELPER", "recipients", "ANY_MEMBER"));

	private final RulesInForce fiveDays = Cases.ruledBy(RuleType.CONCLUSION_NOTICE, Map.of("dueWorkingDays", 5));

	@Test
	void itReachesEachMember() {
		assertThat(judge(this.toEachMember, "2026-11-25T09:00", Cases.TEAM_LEADER, 15)).isEmpty();
		assertThat(judge(this.toEachMember, "2026-11-25T09:00", Cases.TEAM_LEADER, 13)).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Còn 2 trên 15 thành viên chưa được gửi thông báo kết luận."));
	}

	@Test
	void theHelperTeamSendsIt() {
		assertThat(judge(this.toEachMember, "2026-11-25T09:00", Cases.HEAD, 15)).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Thông báo kết luận do Tổ giúp việc gửi."));
	}

	@Test
	void withoutATimeLimitNoneIsMadeUp() {
		assertThat(this.toEachMember.obligations().conclusionDeadlines(Body.COMMITTEE, CLOSED, Cases.CALENDAR))
			.isInstanceOf(Answer.NotStated.class);
		assertThat(judge(this.toEachMember, "2027-11-25T09:00", Cases.TEAM_LEADER, 15)).isEmpty();
	}

	@Test
	void fiveWorkingDaysAfterAMondayEndOnTheNextMonday() {
		assertThat(judge(this.fiveDays, "2026-11-30T17:00", Cases.TEAM_LEADER, 15)).isEmpty();
		assertThat(judge(this.fiveDays, "2026-12-01T08:00", Cases.TEAM_LEADER, 15)).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.isEqualTo("Thông báo kết luận phát hành ngày 01/12/2026, sau hạn 30/11/2026."));
	}

	@Test
	void aNoticeThatIsNotIssuedIsOverdueAfterTheLastDay() {
		assertThat(judge(this.fiveDays, null, Cases.NOBODY, 0)).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("conclusion.overdue");
	}

	private static List<Finding> judge(RulesInForce rules, @Nullable String issued, Set<Capacity> sender, int reached) {
		Instant issuedAt = (issued != null) ? Cases.at(issued) : null;
		return Cases.judge(rules, new ConclusionNoticeFacts(Body.COMMITTEE, CLOSED, Cases.at("2026-12-02T08:00"),
				new ConclusionNoticeFacts.Notice(issuedAt, sender, 15, reached)));
	}

}
