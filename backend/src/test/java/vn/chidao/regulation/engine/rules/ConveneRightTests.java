package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ConveneRightTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(4, RuleType.CONVENE_RIGHT, Severity.BLOCK,
					Map.of("kinds", List.of("REGULAR"), "holders", List.of("HEAD"))),
			Cases.rule(14, RuleType.CONVENE_RIGHT, Severity.BLOCK,
					Map.of("kinds", List.of("AD_HOC"), "holders", List.of("HEAD", "DEPUTY"))));

	@Test
	void theHeadConvenesARegularMeeting() {
		assertThat(convene(Cases.regular(Body.COMMITTEE), Cases.HEAD)).isEmpty();
	}

	@Test
	void aDeputyConvenesAnAdHocMeetingButNoRegularOne() {
		assertThat(convene(Cases.adHoc(Body.COMMITTEE), Cases.DEPUTY)).isEmpty();
		assertThat(convene(Cases.adHoc(Body.COMMITTEE), Cases.STANDING_DEPUTY)).isEmpty();
		assertThat(convene(Cases.regular(Body.COMMITTEE), Cases.DEPUTY)).singleElement().satisfies((finding) -> {
			assertThat(finding.blocks()).isTrue();
			assertThat(Cases.vietnamese(finding))
				.isEqualTo("Ông, bà không có quyền triệu tập cuộc họp này (họp định kỳ). Người có quyền: Trưởng ban.");
			assertThat(Cases.wayOut(finding)).isEqualTo("Đề nghị Trưởng ban triệu tập.");
			assertThat(Cases.labels(finding)).containsExactly("Điều 4 Quy chế 1/QĐ-BCĐ");
		});
	}

	@Test
	void aMemberConvenesNothing() {
		assertThat(convene(Cases.adHoc(Body.COMMITTEE), Cases.MEMBER)).singleElement()
			.extracting(Finding::messageKey)
			.isEqualTo("right.CONVENE_RIGHT");
	}

	@Test
	void theHeadOfTheHelperTeamIsNotTheHeadOfTheCommittee() {
		assertThat(convene(Cases.regular(Body.COMMITTEE), Cases.TEAM_LEADER)).hasSize(1);
	}

	@Test
	void whereTheTextIsSilentTheHeadConvenesAndIsNamedAsADefault() {
		assertThat(this.rules.rights().holders(RuleType.CONVENE_RIGHT, Cases.regular(Body.HELPER)))
			.isInstanceOf(Answer.NotStated.class);
		assertThat(convene(Cases.regular(Body.HELPER), Cases.TEAM_LEADER)).isEmpty();
		assertThat(convene(Cases.regular(Body.HELPER), Cases.HEAD)).singleElement().satisfies((finding) -> {
			assertThat(finding.citations()).isEmpty();
			assertThat(Cases.vietnamese(finding)).startsWith("Văn bản không nêu ai triệu tập");
		});
	}

	private List<Finding> convene(MeetingShape meeting, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ConvocationFacts(meeting, Cases.noticeSent(Cases.THURSDAY_BEFORE), actor));
	}

}
