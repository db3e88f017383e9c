package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.Body;

import static org.assertj.core.api.Assertions.assertThat;

class MandatoryAgendaTests {

	private final RulesInForce rules = Cases.only(RuleType.MANDATORY_AGENDA,
			Map.of("kinds", List.of("REGULAR"), "topics", List.of("REVIEW_PREVIOUS_CONCLUSIONS", "NEXT_TASKS")));

	@Test
	void aRegularMeetingReviewsTheLastConclusions() {
		assertThat(
				Cases.judge(this.rules, new AgendaFacts(Cases.regular(Body.COMMITTEE), Set.of(AgendaTopic.NEXT_TASKS))))
			.singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.contains("kiểm điểm việc thực hiện kết luận của kỳ họp trước")
				.doesNotContain("nhiệm vụ tiếp theo"));
	}

	@Test
	void aCompleteAgendaPasses() {
		assertThat(
				Cases.judge(this.rules, new AgendaFacts(Cases.regular(Body.COMMITTEE), Set.of(AgendaTopic.values()))))
			.isEmpty();
	}

	@Test
	void anAdHocMeetingIsFree() {
		assertThat(Cases.judge(this.rules, new AgendaFacts(Cases.adHoc(Body.COMMITTEE), Set.of()))).isEmpty();
	}

}
