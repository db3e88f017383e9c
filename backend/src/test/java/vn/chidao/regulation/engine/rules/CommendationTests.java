package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.ProcedureKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Who proposes commendations to whom. */
class CommendationTests {

	private static final Matter COMMENDATION = Matter.of(ProcedureKind.COMMENDATION);

	private final RulesInForce rules = Cases.ruledBy(RuleType.COMMENDATION,
			Map.of("proposers", List.of("HELPER"), "addressees", List.of("COMMITTEE")));

	@Test
	void theTeamProposesAndTheCommitteeDecides() {
		assertThat(Cases.judge(this.rules, new ProcedureFacts(COMMENDATION, List.of(), Act.SUBMIT, Cases.TEAM_MEMBER)))
			.isEmpty();
		assertThat(Cases.judge(this.rules, new ProcedureFacts(COMMENDATION, List.of(), Act.SUBMIT, Cases.MEMBER)))
			.hasSize(1);
		assertThat(
				Cases.judge(this.rules, new ProcedureFacts(COMMENDATION, List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD)))
			.isEmpty();
	}

	@Test
	void aRegulationWithoutSuchARuleDoesNotForbidIt() {
		RulesInForce silent = Cases.rules();
		assertThat(silent.procedures().progress(COMMENDATION, List.of())).isInstanceOf(Answer.NotStated.class);
		assertThat(Cases.judge(silent, new ProcedureFacts(COMMENDATION, List.of(), Act.SUBMIT, Cases.MEMBER)))
			.isEmpty();
	}

	@Test
	void whoMayBeCommendedIsSaidToBeUnstated() {
		assertThat(Cases.explained(this.rules.definitions().getFirst())).endsWith("Đối tượng: văn bản không nêu.");
	}

}
