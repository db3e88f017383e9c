package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingCadenceTests {

	private final RulesInForce quarter = Cases.ruledBy(RuleType.MEETING_CADENCE,
			Map.of("period", "P3M", "anchor", "CALENDAR"));

	private final RulesInForce threeMonths = Cases.ruledBy(RuleType.MEETING_CADENCE,
			Map.of("period", "P3M", "anchor", "ROLLING"));

	@Test
	void aQuarterIsAQuarterOfTheYear() {
		List<Finding> findings = held(this.quarter, "2026-01-05", "2026-06-30", "2026-12-31");
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARN);
			assertThat(Cases.vietnamese(finding))
				.isEqualTo("Ban Chỉ đạo không có cuộc họp định kỳ nào từ 01/07/2026 đến 30/09/2026.");
		});
	}

	@Test
	void threeMonthsAreCountedFromTheLastMeeting() {
		assertThat(held(this.threeMonths, "2026-01-05", "2026-04-05", "2026-07-05", "2026-10-05")).isEmpty();
		assertThat(held(this.threeMonths, "2026-01-05", "2026-04-06", "2026-07-05", "2026-10-05")).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).contains("06/01/2026 đến 05/04/2026"));
	}

	@Test
	void theSameMeetingsMayMeetOneCadenceAndMissTheOther() {
		String[] meetings = { "2026-01-02", "2026-06-30", "2026-07-01", "2026-12-31" };
		assertThat(held(this.quarter, meetings)).isEmpty();
		assertThat(held(this.threeMonths, meetings)).hasSize(2);
	}

	@Test
	void aYearWithoutMeetingsMissesEveryQuarter() {
		assertThat(held(this.quarter)).hasSize(4);
	}

	@Test
	void theNextMeetingIsDueInTheNextQuarterOrThreeMonthsOn() {
		LocalDate held = LocalDate.of(2026, 11, 2);
		assertThat(cadence(this.quarter).next(held, LocalDate.of(2026, 11, 22)))
			.contains(new DateSpan(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
		assertThat(cadence(this.threeMonths).next(held, LocalDate.of(2026, 11, 22)))
			.contains(new DateSpan(LocalDate.of(2026, 11, 3), LocalDate.of(2027, 2, 2)));
		assertThat(cadence(this.quarter).next(null, LocalDate.of(2026, 11, 22)))
			.contains(new DateSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
	}

	@Test
	void periodicallyAndNoMoreStatesNoPeriod() {
		RulesInForce periodically = Cases.ruledBy(RuleType.MEETING_CADENCE, Map.of());
		assertThat(periodically.obligations().cadence(Body.COMMITTEE)).isInstanceOf(Answer.NotStated.class);
		assertThat(held(periodically)).isEmpty();
	}

	private static MeetingCadence cadence(RulesInForce rules) {
		return rules.obligations().cadence(Body.COMMITTEE).value().orElseThrow();
	}

	private static List<Finding> held(RulesInForce rules, String... days) {
		return Cases.judge(rules, new CadenceFacts(Body.COMMITTEE, Stream.of(days).map(LocalDate::parse).toList(),
				LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
	}

}
