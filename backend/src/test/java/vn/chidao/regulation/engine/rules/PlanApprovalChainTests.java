package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.Procedures.Progress;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.ProcedureFacts.Matter;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.SourceQuality;

import static org.assertj.core.api.Assertions.assertThat;

/** From whose draft to whose approval a plan goes. */
class PlanApprovalChainTests {

	private static final Matter YEARLY_PLAN = Matter.plan(Body.COMMITTEE, PlanKind.YEARLY_PLAN);

	private final RulesInForce rules = Cases.ruledBy(RuleType.PLAN_APPROVAL_CHAIN, Map.of("plans",
			List.of("YEARLY_PLAN"), "steps", List.of("DRAFT/HELPER", "ADOPT/COMMITTEE", "APPROVE/HEAD")));

	@Test
	void theNextStepAndWhoTakesItAreTold() {
		assertThat(progress(YEARLY_PLAN, List.of(Act.DRAFT)).value().flatMap(Progress::next)).get()
			.satisfies((step) -> {
				assertThat(step.act()).isEqualTo(Act.ADOPT);
				assertThat(step.by()).extracting(Holder::code).containsExactly("COMMITTEE");
			});
		assertThat(progress(YEARLY_PLAN, List.of(Act.DRAFT, Act.ADOPT, Act.APPROVE)).value().flatMap(Progress::next))
			.isEmpty();
	}

	@Test
	void theHeadApprovesOnceTheCommitteeHasAdopted() {
		assertThat(step(List.of(Act.DRAFT, Act.ADOPT), Act.APPROVE, Cases.HEAD)).isEmpty();
	}

	@Test
	void theHeadDoesNotApproveWhatTheCommitteeHasNotAdopted() {
		assertThat(step(List.of(Act.DRAFT), Act.APPROVE, Cases.HEAD)).singleElement().satisfies((finding) -> {
			assertThat(finding.blocks()).isTrue();
			assertThat(Cases.vietnamese(finding))
				.isEqualTo("Chưa thể thực hiện bước \"phê duyệt\". Còn thiếu: thảo luận, thông qua (Ban Chỉ đạo).");
			assertThat(finding.decidedBy()).extracting(Holder::code).containsExactly("COMMITTEE");
		});
	}

	@Test
	void aMemberDoesNotApprove() {
		assertThat(step(List.of(Act.DRAFT, Act.ADOPT), Act.APPROVE, Cases.MEMBER)).extracting(Finding::messageKey)
			.containsExactly("procedure.notYours");
	}

	@Test
	void aStepTheTextDoesNotKnowIsRefused() {
		assertThat(step(List.of(), Act.NOMINATE, Cases.HEAD)).extracting(Finding::messageKey)
			.containsExactly("procedure.noSuchStep");
	}

	@Test
	void ofAnotherPlanTheTextStatesNothing() {
		Matter stage = Matter.plan(Body.COMMITTEE, PlanKind.STAGE_PLAN);
		assertThat(progress(stage, List.of())).isEqualTo(new Answer.NotStated<>(SourceQuality.FULL_TEXT));
		assertThat(progress(Matter.of(ProcedureKind.AMENDMENT), List.of())).isInstanceOf(Answer.NotStated.class);
	}

	@Test
	void onePostMayHoldSeveralSteps() {
		RulesInForce team = Cases.ruledBy(RuleType.PLAN_APPROVAL_CHAIN,
				Map.of("body", "HELPER", "steps", List.of("DRAFT/TEAM_LEADER", "APPROVE/TEAM_LEADER")));
		assertThat(Cases.judge(team, new ProcedureFacts(Matter.plan(Body.HELPER, PlanKind.YEARLY_PLAN),
				List.of(Act.DRAFT), Act.APPROVE, Cases.TEAM_LEADER)))
			.isEmpty();
	}

	@Test
	void whoTakesAStepMayBeLeftUnstated() {
		RulesInForce open = Cases.ruledBy(RuleType.PLAN_APPROVAL_CHAIN,
				Map.of("steps", List.of("DRAFT", "ISSUE/HEAD")));
		assertThat(Cases.judge(open, new ProcedureFacts(YEARLY_PLAN, List.of(), Act.DRAFT, Cases.MEMBER))).isEmpty();
		assertThat(Cases.explained(open.definitions().getFirst()))
			.contains("xây dựng dự thảo (văn bản không nêu), ban hành (Trưởng ban)");
	}

	private Answer<Progress> progress(Matter matter, List<Act> done) {
		return this.rules.procedures().progress(matter, done);
	}

	private List<Finding> step(List<Act> done, Act act, Set<Capacity> actor) {
		return Cases.judge(this.rules, new ProcedureFacts(YEARLY_PLAN, done, act, actor));
	}

}
