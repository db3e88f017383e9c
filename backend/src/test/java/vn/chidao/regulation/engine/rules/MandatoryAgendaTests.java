package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.Body;

import static org.assertj.core.api.Assertions.assertThat;

class MandatoryAgendaTests {

	private final RulesInForce rules = Cases.ruledBy(RuleType.MANDATORY_AGENDA,
			Map.of("kinds", List.of("REGULAR"), "topics", List.of("REVIEW_PREVIOUS_CONCLUSIONS", "NEXT_TASKS")));

	@Test
	void aRegularMeetingReviewsTheLastConclusions() {
		assertThat(Cases.judge(this.rules,
				new AgendaFacts(Cases.regular(Body.COMMITTEE), Set.of(AgendaTopic.NEXT_TASKS), null)))
			.singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.contains("kiểm điểm việc thực hiện kết luận của kỳ họp trước")
				.doesNotContain("nhiệm vụ tiếp theo"));
	}

	@Test
	void aCompleteAgendaPasses() {
		assertThat(Cases.judge(this.rules,
				new AgendaFacts(Cases.regular(Body.COMMITTEE), Set.of(AgendaTopic.values()), null)))
			.isEmpty();
	}

	@Test
	void anAdHocMeetingIsFree() {
		assertThat(Cases.judge(this.rules, new AgendaFacts(Cases.adHoc(Body.COMMITTEE), Set.of(), null))).isEmpty();
	}

	@Test
	void whereTheTextSaysWhatComesFirstAnotherOrderIsNoted() {
		RulesInForce ordered = Cases.ruledBy(RuleType.MANDATORY_AGENDA, Map.of("topics",
				List.of("REVIEW_PREVIOUS_CONCLUSIONS", "NEXT_TASKS"), "opening", "REVIEW_PREVIOUS_CONCLUSIONS"));
		Set<AgendaTopic> both = Set.of(AgendaTopic.REVIEW_PREVIOUS_CONCLUSIONS, AgendaTopic.NEXT_TASKS);
		assertThat(Cases.judge(ordered, new AgendaFacts(Cases.regular(Body.COMMITTEE), both, AgendaTopic.NEXT_TASKS)))
			.singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding))
				.contains("mở đầu bằng kiểm điểm việc thực hiện kết luận của kỳ họp trước"));
		assertThat(Cases.judge(ordered, new AgendaFacts(Cases.regular(Body.COMMITTEE), both, null))).hasSize(1);
		assertThat(Cases.judge(ordered,
				new AgendaFacts(Cases.regular(Body.COMMITTEE), both, AgendaTopic.REVIEW_PREVIOUS_CONCLUSIONS)))
			.isEmpty();
	}

	@Test
	void whatIsMissingIsNotAlsoOutOfOrder() {
		RulesInForce ordered = Cases.ruledBy(RuleType.MANDATORY_AGENDA,
				Map.of("topics", List.of("REVIEW_PREVIOUS_CONCLUSIONS"), "opening", "REVIEW_PREVIOUS_CONCLUSIONS"));
		assertThat(Cases.judge(ordered, new AgendaFacts(Cases.regular(Body.COMMITTEE), Set.of(), null))).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("agenda.topicsMissing");
	}

}
