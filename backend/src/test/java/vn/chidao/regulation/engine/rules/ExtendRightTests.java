package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ExtendRightTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(1, RuleType.CONVENE_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD", "DEPUTY"))),
			Cases.rule(2, RuleType.EXTEND_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD"))));

	@Test
	void theHeadDecidesOnAnExtendedMeeting() {
		assertThat(convene(Cases.extended(Body.COMMITTEE), Cases.HEAD)).isEmpty();
	}

	@Test
	void whoeverMayOnlyConveneCannotExtend() {
		assertThat(convene(Cases.extended(Body.COMMITTEE), Cases.DEPUTY)).singleElement().satisfies((finding) -> {
			assertThat(finding.ruleType()).isEqualTo(RuleType.EXTEND_RIGHT);
			assertThat(Cases.wayOut(finding)).isEqualTo("Đề nghị Trưởng ban quyết định, hoặc bỏ lựa chọn họp mở rộng.");
		});
	}

	@Test
	void anOrdinaryMeetingNeedsNoSuchRight() {
		assertThat(convene(Cases.regular(Body.COMMITTEE), Cases.DEPUTY)).isEmpty();
	}

	private List<Finding> convene(MeetingShape meeting, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ConvocationFacts(meeting, Cases.noticeSent(Cases.THURSDAY_BEFORE), actor));
	}

}
