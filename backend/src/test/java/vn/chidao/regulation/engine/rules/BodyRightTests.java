package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.Rights.Use;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.PostRole;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Powers over the work of a body. */
class BodyRightTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(6, RuleType.FORM_GROUPS_RIGHT, Severity.BLOCK,
					Map.of("body", "HELPER", "holders", List.of("HELPER.HEAD"))),
			Cases.rule(8, RuleType.MOBILISE_RIGHT, Severity.BLOCK,
					Map.of("body", "HELPER", "holders", List.of("HELPER.HEAD"), "venue",
							"Sở Thông tin và Truyền thông")),
			Cases.rule(9, RuleType.ASSIGN_RIGHT, Severity.BLOCK, Map.of("holders", List.of("SECTION"))),
			Cases.rule(10, RuleType.COMPOSITION, Severity.WARN,
					Map.of("body", "SECTION", "seats", List.of("HEAD", "DEPUTY"))));

	@Test
	void theTeamLeaderFormsGroupsAndMobilisesExperts() {
		assertThat(use(Power.FORM_GROUPS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(use(Power.MOBILISE_EXPERTS, Body.HELPER, Cases.TEAM_LEADER)).isEmpty();
		assertThat(use(Power.FORM_GROUPS, Body.HELPER, Cases.HEAD)).singleElement()
			.extracting(Cases::vietnamese)
			.isEqualTo("Ông, bà không có quyền tổ chức nhóm công tác. Người có quyền: Tổ trưởng Tổ giúp việc.");
	}

	@Test
	void whereTheyWorkIsSaid() {
		assertThat(Cases.explained(this.rules.definitions(RuleType.MOBILISE_RIGHT).getFirst()))
			.endsWith("Nơi làm việc tập trung: Sở Thông tin và Truyền thông.");
	}

	@Test
	void aPowerOfASectionIsHeldByThoseWhoSitInItThroughAnotherPost() {
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.DEPUTY)).isEmpty();
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Cases.MEMBER)).hasSize(1);
		assertThat(use(Power.ASSIGN_TASKS, Body.COMMITTEE, Set.of(Capacity.post(Body.SECTION, PostRole.MEMBER))))
			.isEmpty();
	}

	@Test
	void whereTheTextIsSilentTheHeadAloneHasIt() {
		assertThat(this.rules.rights().holders(Power.SIGN, Use.in(Body.COMMITTEE)))
			.isInstanceOf(Answer.NotStated.class);
		assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.HEAD)).isEmpty();
		assertThat(use(Power.SIGN, Body.COMMITTEE, Cases.DEPUTY)).extracting(Finding::messageKey)
			.containsExactly("power.refused.notStated");
	}

	private List<Finding> use(Power power, Body body, Set<Capacity> actor) {
		return Cases.judge(this.rules, new PowerFacts(power, body, actor));
	}

}
