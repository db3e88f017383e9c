package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.SealFacts;
import vn.chidao.regulation.engine.facts.Signatory;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Which seal goes with which signature. */
class SealRuleTests {

	private static final String POLICE = "Công an tỉnh";

	private final RulesInForce own = Cases.ruledBy(RuleType.SEAL_RULE,
			Map.of("holders", List.of("HEAD", "STANDING_VICE_CHAIR"), "seal", "OWN_AGENCY"));

	private final RulesInForce byOffice = Cases.rules(
			Cases.rule(1, RuleType.SEAL_RULE, Severity.BLOCK,
					Map.of("holders", List.of("HEAD"), "seal", "name:Văn phòng Chính phủ")),
			Cases.rule(2, RuleType.SEAL_RULE, Severity.BLOCK,
					Map.of("holders", List.of("DEPUTY"), "office", "Bộ trưởng", "seal", "name:Bộ TT&TT")));

	@Test
	void theSealFollowsTheAgencyTheSignatoryWorksIn() {
		assertThat(this.own.signing().seal(Body.COMMITTEE, signatory(Cases.STANDING_DEPUTY, null, POLICE)).value())
			.contains(POLICE);
	}

	@Test
	void anotherSealIsRefusedAndTheRightOneNamed() {
		assertThat(seal(this.own, signatory(Cases.HEAD, null, "UBND tỉnh"), POLICE)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(Cases.vietnamese(finding))
					.isEqualTo("Văn bản này dùng con dấu của UBND tỉnh, không dùng con dấu của Công an tỉnh.");
			});
		assertThat(seal(this.own, signatory(Cases.HEAD, null, "UBND tỉnh"), "UBND tỉnh")).isEmpty();
	}

	@Test
	void twoDeputiesUseTheSealsOfTheirOffices() {
		assertThat(
				this.byOffice.signing().seal(Body.COMMITTEE, signatory(Cases.DEPUTY, "Bộ trưởng", "Bộ TT&TT")).value())
			.contains("Bộ TT&TT");
		assertThat(this.byOffice.signing().seal(Body.COMMITTEE, signatory(Cases.DEPUTY, "Cục trưởng", "VPCP")))
			.isInstanceOf(Answer.NotStated.class);
	}

	@Test
	void aDeputyTheTextLeavesOutIsAWarningAndAnAdministratorDecides() {
		assertThat(seal(this.own, signatory(Cases.DEPUTY, null, "Sở TT&TT"), "Sở TT&TT")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARN);
				assertThat(Cases.vietnamese(finding)).startsWith("Văn bản không nêu người ký này dùng con dấu nào");
				assertThat(Cases.wayOut(finding)).isEqualTo("Quản trị viên quyết định và ghi căn cứ.");
			});
	}

	@Test
	void aTextWithoutAnySuchRuleIsOnlySilent() {
		assertThat(seal(Cases.rules(), signatory(Cases.HEAD, null, POLICE), POLICE)).extracting(Finding::severity)
			.containsExactly(Severity.INFO);
	}

	private static Signatory signatory(Set<Capacity> capacities, @Nullable String office, String agency) {
		return new Signatory(capacities, office, agency);
	}

	private static List<Finding> seal(RulesInForce rules, Signatory signatory, String used) {
		return Cases.judge(rules, new SealFacts(Body.COMMITTEE, signatory, used));
	}

}
