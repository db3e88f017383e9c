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
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.facts.RequestFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class ProposeRightTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(1, RuleType.PROPOSE_RIGHT, Severity.BLOCK, Map.of("holders", List.of("STANDING_AGENCY"))),
			Cases.rule(2, RuleType.CONVENE_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD"))));

	@Test
	void theStandingAgencyProposesThroughThoseWhoSitOnItsBehalf() {
		assertThat(propose(Cases.STANDING_AGENCY)).isEmpty();
	}

	@Test
	void proposingIsNotConvening() {
		assertThat(Cases.judge(this.rules,
				new ConvocationFacts(Cases.adHoc(Body.COMMITTEE), Cases.noticeSent(Cases.THURSDAY_BEFORE),
						Cases.STANDING_AGENCY)))
			.singleElement()
			.extracting(Finding::ruleType)
			.isEqualTo(RuleType.CONVENE_RIGHT);
	}

	@Test
	void whoeverMayConveneMayPropose() {
		assertThat(propose(Cases.HEAD)).isEmpty();
	}

	/**
	 * Under 852/QĐ-BCĐ the head alone extends; a deputy asks for it like for any other.
	 */
	@Test
	void whoeverMayConveneButNotExtendMayProposeAnExtendedMeeting() {
		RulesInForce rules = Cases.rules(
				Cases.rule(RuleType.CONVENE_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD", "DEPUTY"))),
				Cases.rule(2, RuleType.EXTEND_RIGHT, Severity.BLOCK, Map.of("holders", List.of("HEAD"))));
		MeetingShape extended = Cases.extended(Body.COMMITTEE);
		assertThat(rules.rights().permits(RuleType.EXTEND_RIGHT, extended, Cases.DEPUTY)).isFalse();
		assertThat(rules.rights().mayProposeAlone(extended, Cases.DEPUTY)).isTrue();
		assertThat(rules.rights().mayProposeAlone(extended, Cases.MEMBER)).isFalse();
	}

	@Test
	void anOrdinaryMemberPassesTheProposalOnThroughTheStandingAgency() {
		assertThat(propose(Cases.MEMBER)).singleElement()
			.satisfies((finding) -> assertThat(Cases.wayOut(finding))
				.isEqualTo("Chuyển đề nghị qua Cơ quan thường trực."));
	}

	@Test
	void membersAskTogetherWhereTheTextLetsAShareOfThem() {
		RulesInForce together = Cases.ruledBy(RuleType.PROPOSE_RIGHT,
				Map.of("kinds", List.of("AD_HOC"), "memberShare", ">=1/3"));
		assertThat(Cases.judge(together, new ProposalFacts(Cases.adHoc(Body.COMMITTEE), Cases.MEMBER))).isEmpty();
		assertThat(Cases.judge(together, new ProposalFacts(Cases.adHoc(Body.COMMITTEE), Cases.NOBODY))).hasSize(1);
		assertThat(Cases.judge(together, new ProposalFacts(Cases.regular(Body.COMMITTEE), Cases.MEMBER))).hasSize(1);
	}

	@Test
	void whatTooFewAskForIsNotAnsweredAndWhatEnoughAskForIsHeld() {
		RulesInForce together = Cases.ruledBy(RuleType.PROPOSE_RIGHT, Map.of("memberShare", ">=1/3"));
		assertThat(Cases.judge(together, new RequestFacts(Cases.adHoc(Body.COMMITTEE), 4, 14))).singleElement()
			.satisfies((finding) -> {
				assertThat(Cases.vietnamese(finding))
					.isEqualTo("Mới có 4 trên 14 thành viên yêu cầu họp, cần 5 (ít nhất 1/3); chưa đến bước trả lời.");
				assertThat(Cases.labels(finding)).containsExactly("Điều 1 Quy chế 1/QĐ-BCĐ");
			});
		assertThat(Cases.judge(together, new RequestFacts(Cases.adHoc(Body.COMMITTEE), 5, 14))).singleElement()
			.satisfies((finding) -> assertThat(Cases.vietnamese(finding)).endsWith("cuộc họp phải được tổ chức."));
		assertThat(Cases.judge(this.rules, new RequestFacts(Cases.adHoc(Body.COMMITTEE), 1, 14))).isEmpty();
	}

	@Test
	void saysWhoMayAloneAndHowManyTogether() {
		assertThat(Cases.explained(Cases.rule(RuleType.PROPOSE_RIGHT, Severity.BLOCK,
				Map.of("kinds", List.of("AD_HOC"), "memberShare", ">=1/3"))))
			.startsWith("Khi có ít nhất 1/3 tổng số thành viên cùng yêu cầu");
		assertThat(RuleType.PROPOSE_RIGHT.read(Map.of("holders", List.of("STANDING_AGENCY"), "memberShare", ">1/2"))
			.explanation()).hasSize(2);
	}

	private List<Finding> propose(Set<Capacity> actor) {
		return Cases.judge(this.rules, new ProposalFacts(Cases.adHoc(Body.COMMITTEE), actor));
	}

}
