package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.Rights.Use;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Replacing somebody who does not meet the requirements. */
class ReplacementProcedureTests {

	private static final Matter MEMBER_OF_THE_TEAM = Matter.in(Body.HELPER, ProcedureKind.REPLACEMENT);

	@Test
	void inOneTextTheTeamLeaderAsksForIt() {
		RulesInForce rules = Cases.ruledBy(RuleType.REPLACEMENT_PROCEDURE,
				Map.of("requestedBy", List.of("HELPER.HEAD"), "nominatedBy", List.of("ANY_MEMBER")));
		assertThat(request(rules, true)).isEmpty();
		assertThat(request(rules, false)).extracting(Finding::messageKey).containsExactly("procedure.notYours");
		assertThat(rules.rights().grant(Power.REPLACE, Use.in(Body.HELPER), Cases.TEAM_LEADER)).isPresent();
	}

	@Test
	void inAnotherTheMemberOfTheCommitteeDoes() {
		RulesInForce rules = Cases.ruledBy(RuleType.REPLACEMENT_PROCEDURE,
				Map.of("requestedBy", List.of("ANY_MEMBER")));
		assertThat(request(rules, false)).isEmpty();
		assertThat(request(rules, true)).hasSize(1);
	}

	@Test
	void aTextThatNamesNobodyIsSaidToNameNobody() {
		RulesInForce rules = Cases.ruledBy(RuleType.REPLACEMENT_PROCEDURE, Map.of());
		assertThat(request(rules, true)).isEmpty();
		assertThat(Cases.explained(rules.definitions().getFirst())).contains("Đề nghị: văn bản không nêu",
				"Quyết định: văn bản không nêu");
	}

	@Test
	void whoeverDecidesComesBetweenRequestAndNomination() {
		RulesInForce rules = Cases.ruledBy(RuleType.REPLACEMENT_PROCEDURE, Map.of("decidedBy", List.of("HEAD")));
		assertThat(Cases.judge(rules,
				new ProcedureFacts(MEMBER_OF_THE_TEAM, List.of(Act.REQUEST), Act.NOMINATE, Cases.MEMBER)))
			.extracting(Finding::messageKey)
			.containsExactly("procedure.tooEarly");
	}

	private static List<Finding> request(RulesInForce rules, boolean byTeamLeader) {
		return Cases.judge(rules, new ProcedureFacts(MEMBER_OF_THE_TEAM, List.of(), Act.REQUEST,
				byTeamLeader ? Cases.TEAM_LEADER : Cases.MEMBER));
	}

}
