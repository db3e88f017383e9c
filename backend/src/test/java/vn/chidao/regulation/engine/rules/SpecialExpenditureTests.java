package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ProcedureKind;

import static org.assertj.core.api.Assertions.assertThat;

/** An expenditure for which no norm exists. */
class SpecialExpenditureTests {

	private static final Matter EXPENDITURE = Matter.of(ProcedureKind.SPECIAL_EXPENDITURE);

	private final RulesInForce rules = Cases.ruledBy(RuleType.SPECIAL_EXPENDITURE, parameters(true));

	@Test
	void itIsNotDecidedBeforeTheOtherWasConsulted() {
		assertThat(
				Cases.judge(this.rules, new ProcedureFacts(EXPENDITURE, List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD)))
			.singleElement()
			.extracting(Cases::vietnamese)
			.isEqualTo("Chưa thể thực hiện bước \"quyết định\". Còn thiếu: lấy ý kiến phối hợp (Sở Tài chính).");
	}

	@Test
	void onlyWhoHoldsTheBudgetLeads() {
		assertThat(Cases.judge(this.rules, new ProcedureFacts(EXPENDITURE, List.of(), Act.SUBMIT, Cases.MEMBER)))
			.extracting(Finding::messageKey)
			.containsExactly("procedure.notYours");
	}

	@Test
	void oneTextAsksForAgreementAndAnotherOnlyToConsult() {
		assertThat(Cases.explained(this.rules.definitions().getFirst())).contains("phải thống nhất với Sở Tài chính",
				"vận dụng quy định tương tự");
		assertThat(Cases
			.explained(Cases.ruledBy(RuleType.SPECIAL_EXPENDITURE, parameters(false)).definitions().getFirst()))
			.contains("phối hợp với Sở Tài chính");
	}

	private static Map<String, Object> parameters(boolean agreement) {
		return Map.of("lead", List.of("BUDGET_HOLDER"), "consulted", List.of("name:Sở Tài chính"), "agreement",
				agreement, "outcomes", List.of("APPLY_SIMILAR_RULE", "SUBMIT_TO_AUTHORITY"));
	}

}
