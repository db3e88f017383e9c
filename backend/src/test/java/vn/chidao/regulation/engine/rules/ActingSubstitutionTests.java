package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ActingFacts;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Who acts for the head. */
class ActingSubstitutionTests {

	private final RulesInForce rules = Cases.ruledBy(RuleType.ACTING_SUBSTITUTION,
			Map.of("substitutes", List.of("STANDING_VICE_CHAIR"), "triggers", List.of("ABSENT", "AUTHORISED")));

	@Test
	void theStandingDeputyActsForAnAbsentHead() {
		assertThat(this.rules.substitutes().forHead(Body.COMMITTEE, ActingTrigger.ABSENT).value()).get()
			.asInstanceOf(InstanceOfAssertFactories.list(Holder.class))
			.extracting(Holder::code)
			.containsExactly("STANDING_VICE_CHAIR");
		assertThat(act(ActingTrigger.ABSENT, true)).isEmpty();
	}

	@Test
	void anotherDeputyDoesNot() {
		assertThat(act(ActingTrigger.ABSENT, false)).singleElement().satisfies((finding) -> {
			assertThat(finding.blocks()).isTrue();
			assertThat(Cases.vietnamese(finding))
				.isEqualTo("Thay mặt Trưởng ban (khi vắng mặt) là Phó Trưởng ban Thường trực.");
		});
	}

	@Test
	void whoSettlesRoutineMattersIsNotStatedAndOnlyNoted() {
		assertThat(this.rules.substitutes().forHead(Body.COMMITTEE, ActingTrigger.ROUTINE))
			.isInstanceOf(Answer.NotStated.class);
		assertThat(act(ActingTrigger.ROUTINE, true)).extracting(Finding::severity).containsExactly(Severity.WARN);
	}

	@Test
	void theHeadNeedsNobodyToAct() {
		assertThat(Cases.judge(this.rules, new ActingFacts(Body.COMMITTEE, ActingTrigger.ROUTINE, Cases.HEAD)))
			.isEmpty();
	}

	private List<Finding> act(ActingTrigger trigger, boolean standing) {
		return Cases.judge(this.rules,
				new ActingFacts(Body.COMMITTEE, trigger, standing ? Cases.STANDING_DEPUTY : Cases.DEPUTY));
	}

}
