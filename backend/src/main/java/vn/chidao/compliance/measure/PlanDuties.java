package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.rules.PlanApprovalChain;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.PlanKind;

/**
 * On which days texts ask one body for which plans, whichever regulation was in force.
 *
 * @param life the days on which the body existed
 * @param stated the rules for the body, each with the time of its regulation
 */
record PlanDuties(History.Life life, List<Duty> stated) {

	static PlanDuties of(History history, List<Regime> regimes) {
		return new PlanDuties(history.life(),
				regimes.stream()
					.flatMap((regime) -> rules(history, regime).map((rule) -> new Duty(regime, rule)))
					.toList());
	}

	static Stream<Regime.Stated<PlanApprovalChain>> rules(History history, Regime regime) {
		return regime.rules(RuleType.PLAN_APPROVAL_CHAIN, PlanApprovalChain.class)
			.filter((rule) -> rule.rule().body() == history.role());
	}

	/** Which plans a rule asks for: all where it names none. */
	static Set<PlanKind> kinds(PlanApprovalChain rule) {
		return rule.plans().isEmpty() ? EnumSet.allOf(PlanKind.class) : rule.plans();
	}

	boolean askFor(PlanKind kind, LocalDate day) {
		return this.life.contains(day) && this.stated.stream().anyMatch((duty) -> duty.asksFor(kind, day));
	}

	/** Each part of the year is judged by the regulation of its days. */
	boolean askForAllOf(int year, LocalDate last, PlanKind kind) {
		return LocalDate.of(year, 1, 1).datesUntil(last.plusDays(1)).allMatch((day) -> askFor(kind, day));
	}

	/**
	 * A rule in its time.
	 *
	 * @param regime the regulation's time
	 * @param rule the rule
	 */
	record Duty(Regime regime, Regime.Stated<PlanApprovalChain> rule) {

		boolean holds(LocalDate day) {
			return this.regime.covers(day) && this.rule.isInForce(day);
		}

		private boolean asksFor(PlanKind kind, LocalDate day) {
			return holds(day) && kinds(this.rule.rule()).contains(kind);
		}

	}

}
