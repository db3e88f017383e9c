package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.EscalationFacts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Matters that go up instead of being settled where they arise. */
class EscalationTests {

	private final RulesInForce rules = Cases.rules(
			Cases.rule(6, RuleType.ESCALATION, Severity.WARN,
					Map.of("bearers", List.of("VICE_CHAIR"), "reasons", List.of("MAJOR", "SENSITIVE"), "target",
							"HEAD")),
			Cases.rule(7, RuleType.ESCALATION, Severity.BLOCK, Map.of("bearers", List.of("VICE_CHAIR"), "reasons",
					List.of("BEYOND_AUTHORITY"), "target", "HEAD", "manner", "DECIDE")));

	@Test
	void aSensitiveMatterIsReportedAtOnce() {
		assertThat(settle(false, Cases.DEPUTY, EscalationReason.SENSITIVE)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARN);
			assertThat(Cases.vietnamese(finding)).isEqualTo("Việc này (nhạy cảm) phải kịp thời báo cáo Trưởng ban.");
		});
		assertThat(settle(true, Cases.DEPUTY, EscalationReason.SENSITIVE)).isEmpty();
	}

	@Test
	void whatIsBeyondTheDeputyIsDecidedByTheHead() {
		assertThat(settle(false, Cases.DEPUTY, EscalationReason.BEYOND_AUTHORITY)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.blocks()).isTrue();
				assertThat(finding.decidedBy()).containsExactly(Holder.HEAD);
			});
	}

	@Test
	void othersAndOrdinaryMattersAreNotMeant() {
		assertThat(settle(false, Cases.MEMBER, EscalationReason.SENSITIVE)).isEmpty();
		assertThat(settle(false, Cases.DEPUTY)).isEmpty();
	}

	@Test
	void whereAMatterGoesIsToldBeforehand() {
		assertThat(this.rules.substitutes().escalation(Body.COMMITTEE, EscalationReason.MAJOR, Cases.DEPUTY).value())
			.contains(List.of(new Escalation.Target(Holder.HEAD, Escalation.Manner.REPORT)));
		assertThat(this.rules.substitutes().escalation(Body.COMMITTEE, EscalationReason.CROSS_PORTFOLIO, Cases.DEPUTY))
			.isInstanceOf(Answer.NotStated.class);
	}

	private List<Finding> settle(boolean reported, Set<Capacity> actor, EscalationReason... reasons) {
		return Cases.judge(this.rules, new EscalationFacts(Body.COMMITTEE, Set.of(reasons), reported, actor));
	}

}
