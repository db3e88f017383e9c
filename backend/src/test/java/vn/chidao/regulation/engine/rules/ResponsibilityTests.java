package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Standing work, who does it, and where the money comes from. */
class ResponsibilityTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(2, RuleType.RESPONSIBILITY, Severity.INFO,
					Map.of("duties", List.of("SUPERVISE_REGULATION"), "holders", List.of("STANDING_AGENCY"))),
			Cases.rule(19, RuleType.RESPONSIBILITY, Severity.INFO,
					Map.of("duties", List.of("SUPERVISE_REGULATION", "REVIEW"), "holders", List.of("HELPER"))));

	@Test
	void twoMayBeResponsibleForTheSame() {
		Answer<List<Holder>> supervisors = this.rules.obligations().responsible(Duty.SUPERVISE_REGULATION);
		assertThat(supervisors.value().orElseThrow()).extracting(Holder::code)
			.containsExactly("STANDING_AGENCY", "HELPER");
		assertThat(supervisors.rules()).hasSize(2);
	}

	@Test
	void thatNobodyIsNamedDoesNotMeanThatNobodyIs() {
		assertThat(this.rules.obligations().responsible(Duty.KEEP_RECORDS)).isInstanceOf(Answer.NotStated.class);
		assertThat(this.rules.obligations().budget()).isInstanceOf(Answer.NotStated.class);
	}

	@Test
	void aBudgetMayHaveTwoHolders() {
		RulesInForce budget = Cases.ruledBy(RuleType.BUDGET,
				Map.of("holders", List.of("name:Công an tỉnh", "name:Sở TT&TT")));
		assertThat(budget.obligations().budget().value().orElseThrow().holders()).hasSize(2);
		assertThat(Cases.explained(budget.definitions().getFirst())).isEqualTo(
				"Kinh phí do Công an tỉnh, Sở TT&TT giữ. Nguồn: văn bản không nêu. Lập dự toán: văn bản không nêu.");
	}

}
