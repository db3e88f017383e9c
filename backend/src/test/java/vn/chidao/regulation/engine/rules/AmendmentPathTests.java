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

/** How a regulation changes itself. */
class AmendmentPathTests {

	private static final Matter AMENDMENT = Matter.of(ProcedureKind.AMENDMENT);

	private static final List<String> STEPS = List.of("REQUEST/name:các cơ quan", "CONSOLIDATE/STANDING_AGENCY",
			"DRAFT/HELPER", "ADOPT/COMMITTEE", "ISSUE/HEAD");

	private final RulesInForce rules = Cases.ruledBy(RuleType.AMENDMENT_PATH, Map.of("steps", STEPS));

	@Test
	void theHeadIssuesOnlyWhatTheCommitteeAdopted() {
		List<Act> untilDraft = List.of(Act.REQUEST, Act.CONSOLIDATE, Act.DRAFT);
		assertThat(Cases.judge(this.rules, new ProcedureFacts(AMENDMENT, untilDraft, Act.ISSUE, Cases.HEAD)))
			.extracting(Finding::messageKey)
			.containsExactly("procedure.tooEarly");
	}

	@Test
	void whatAnAuthorityOutsideDoesIsRecordedByAnybody() {
		assertThat(Cases.judge(this.rules, new ProcedureFacts(AMENDMENT, List.of(), Act.REQUEST, Cases.TEAM_MEMBER)))
			.isEmpty();
	}

	@Test
	void onlyTheStandingAgencyConsolidates() {
		ProcedureFacts byAgency = new ProcedureFacts(AMENDMENT, List.of(Act.REQUEST), Act.CONSOLIDATE,
				Cases.STANDING_AGENCY);
		ProcedureFacts byMember = new ProcedureFacts(AMENDMENT, List.of(Act.REQUEST), Act.CONSOLIDATE, Cases.MEMBER);
		assertThat(Cases.judge(this.rules, byAgency)).isEmpty();
		assertThat(Cases.judge(this.rules, byMember)).hasSize(1);
	}

	@Test
	void aStepIsSwitchedOffByLeavingItOut() {
		RulesInForce shorter = Cases.ruledBy(RuleType.AMENDMENT_PATH,
				Map.of("steps", List.of("SUBMIT/HELPER", "DECIDE/HEAD")));
		assertThat(Cases.judge(shorter, new ProcedureFacts(AMENDMENT, List.of(Act.SUBMIT), Act.DECIDE, Cases.HEAD)))
			.isEmpty();
	}

}
