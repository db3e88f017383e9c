package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.ProposalFacts;
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

	@Test
	void anOrdinaryMemberPassesTheProposalOnThroughTheStandingAgency() {
		assertThat(propose(Cases.MEMBER)).singleElement()
			.satisfies((finding) -> assertThat(Cases.wayOut(finding))
				.isEqualTo("Chuyển đề nghị qua Cơ quan thường trực."));
	}

	private List<Finding> propose(Set<Capacity> actor) {
		return Cases.judge(this.rules, new ProposalFacts(Cases.adHoc(Body.COMMITTEE), actor));
	}

}
