package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.SigningFacts;
import vn.chidao.regulation.engine.facts.SigningFacts.Paper;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.PaperPurpose;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SigningCapacity;

import static org.assertj.core.api.Assertions.assertThat;

/** Who signs, and who signs in whose place. */
class SignOnBehalfTests {

	private static final String OFFICE = "Văn phòng UBND tỉnh";

	private static final Paper CONCLUSION = new Paper(PaperPurpose.CONCLUSION, null);

	private static final Paper URGING = new Paper(PaperPurpose.URGING, OFFICE);

	private final RulesInForce rules = Cases.rules(
			Cases.rule(11, RuleType.SIGN_ON_BEHALF, Severity.BLOCK,
					Map.of("body", "HELPER", "delegate", "STANDING_DEPUTY_TEAM_LEADER", "principal", "TEAM_LEADER",
							"whenAssigned", true)),
			Cases.rule(12, RuleType.SIGN_ON_BEHALF, Severity.BLOCK, Map.of("body", "HELPER", "delegate",
					"DEPUTY_TEAM_LEADER", "principal", "TEAM_LEADER", "purposes", List.of("URGING"), "area", OFFICE)));

	@Test
	void theLeaderSignsInTheirOwnRight() {
		assertThat(capacity(CONCLUSION, Cases.TEAM_LEADER, false)).isEqualTo(SigningCapacity.IN_OWN_RIGHT);
	}

	@Test
	void theStandingDeputySignsInPlaceOnceAssigned() {
		assertThat(capacity(CONCLUSION, Cases.STANDING_DEPUTY_TEAM_LEADER, true)).isEqualTo(SigningCapacity.FOR_HEAD)
			.extracting(SigningCapacity::prefix)
			.isEqualTo("KT.");
	}

	@Test
	void withoutAnAssignmentTheStandingDeputyDoesNot() {
		assertThat(sign(CONCLUSION, Cases.STANDING_DEPUTY_TEAM_LEADER, false)).singleElement().satisfies((finding) -> {
			assertThat(finding.messageKey()).isEqualTo("sign.notAssigned");
			assertThat(Cases.labels(finding)).containsExactly("Điều 11 Quy chế 1/QĐ-BCĐ");
		});
	}

	@Test
	void theOtherDeputyOnlyUrgesWorkInOneArea() {
		assertThat(sign(URGING, Cases.DEPUTY_TEAM_LEADER, false)).isEmpty();
		assertThat(sign(CONCLUSION, Cases.DEPUTY_TEAM_LEADER, true)).singleElement()
			.extracting(Cases::vietnamese)
			.isEqualTo("Tổ phó chỉ ký thay Tổ trưởng: văn bản đôn đốc, thuộc lĩnh vực Văn phòng UBND tỉnh.");
		assertThat(sign(new Paper(PaperPurpose.URGING, "Sở Tài chính"), Cases.DEPUTY_TEAM_LEADER, true)).hasSize(1);
	}

	@Test
	void whoIsNamedByNoRuleDoesNotSign() {
		assertThat(sign(CONCLUSION, Cases.TEAM_MEMBER, true)).extracting(Finding::messageKey)
			.containsExactly("power.refused.notStated");
	}

	@Test
	void aWrittenDelegationIsSignedByAuthorisation() {
		Delegation delegation = new Delegation(Cases.TEAM_LEADER,
				new Delegation.Scope(Body.HELPER, Set.of(Power.SIGN), Set.of()),
				new Delegation.Term(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
				new Delegation.Basis("12/GUQ-TGV", null));
		assertThat(capacity(CONCLUSION, Set.of(new Capacity.ByDelegation(delegation)), false).prefix())
			.isEqualTo("TUQ.");
	}

	private SigningCapacity capacity(Paper paper, Set<Capacity> signer, boolean assigned) {
		return this.rules.signing()
			.capacity(new SigningFacts(Body.HELPER, paper, signer, assigned))
			.value()
			.orElseThrow();
	}

	private List<Finding> sign(Paper paper, Set<Capacity> signer, boolean assigned) {
		return Cases.judge(this.rules, new SigningFacts(Body.HELPER, paper, signer, assigned));
	}

}
