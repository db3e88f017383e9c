package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.PlanApprovalChain;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.PlanKind;

/**
 * Whether the programmes and plans of each year came about. No known text states a day,
 * so one is missing only when its year is over; plans that no text asks for at a time are
 * shown and not judged.
 */
final class PlanMeasure implements Measurer {

	private static final Comparator<PlanCase> SETTLED_FIRST = Comparator
		.comparing((PlanCase plan) -> plan.settled() == null)
		.thenComparing(PlanCase::day);

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		List<PlanCase> plans = history.outcomes()
			.plans()
			.stream()
			.filter((plan) -> plan.body().equals(history.body()))
			.toList();
		List<Regime.Stated<PlanApprovalChain>> stated = regime
			.rules(RuleType.PLAN_APPROVAL_CHAIN, PlanApprovalChain.class)
			.filter((rule) -> rule.rule().body() == history.role())
			.toList();
		if (stated.isEmpty()) {
			return Stream.of(measured(null, history, regime,
					plans.stream().filter((plan) -> isOf(plan, regime, by)).map(PlanMeasure::unasked)));
		}
		return stated.stream()
			.map((rule) -> measured(rule.definition(), history, regime,
					cases(rule, plans, new Setting(history, regime, by))));
	}

	private static Measured measured(@Nullable RuleDefinition rule, History history, Regime regime,
			Stream<Judged> cases) {
		return new Measured(new Measured.Place(ComplianceMeasure.PLAN, history.body(), history.role()), rule, regime,
				cases.toList(), null);
	}

	private static Stream<Judged> cases(Regime.Stated<PlanApprovalChain> rule, List<PlanCase> plans, Setting setting) {
		Set<PlanKind> kinds = rule.rule().plans().isEmpty() ? EnumSet.allOf(PlanKind.class) : rule.rule().plans();
		Stream<Judged> yearly = setting.years(rule)
			.boxed()
			.flatMap((year) -> kinds.stream()
				.filter(PlanKind::isYearly)
				.map((kind) -> new PlanYear(kind, year, setting.asksFor(year, rule)).judged(
						plans.stream().filter((plan) -> plan.isFor(kind, year)).min(SETTLED_FIRST),
						setting.by().today())));
		Stream<Judged> unasked = plans.stream()
			.filter((plan) -> !plan.what().kind().isYearly() && kinds.contains(plan.what().kind()))
			.filter((plan) -> isOf(plan, setting.regime(), setting.by()))
			.map(PlanMeasure::unasked);
		return Stream.concat(yearly, unasked);
	}

	private static boolean isOf(PlanCase plan, Regime regime, Yardstick by) {
		return by.period().contains(plan.day()) && regime.covers(plan.day());
	}

	private static Judged unasked(PlanCase plan) {
		Told value = Optional.ofNullable(plan.settled())
			.map(PlanYear::settled)
			.orElseGet(() -> PlanYear.underWay(plan));
		return new Judged(new CaseRef(CaseRef.Kind.PLAN, plan.id(), plan.day(), plan.day()), Judged.Place.of(plan),
				Told.of("plan." + plan.what().kind().name(),
						(plan.what().year() != null) ? String.valueOf(plan.what().year()) : plan.what().title()),
				ComplianceState.NOT_STATED, value, Judged.Basis.COUNTED);
	}

	/**
	 * A body under the rules of a time.
	 *
	 * @param history the record of the body
	 * @param regime the rules
	 * @param by what is asked for
	 */
	private record Setting(History history, Regime regime, Yardstick by) {

		/** The years that end in the days asked for, and the present one. */
		IntStream years(Regime.Stated<?> rule) {
			return IntStream.rangeClosed(this.by.period().from().getYear(), this.by.period().to().getYear())
				.filter((year) -> {
					LocalDate end = PlanYear.lastDay(year);
					LocalDate known = end.isBefore(this.by.today()) ? end : this.by.today();
					return known.getYear() == year && holds(known, rule)
							&& (this.by.period().contains(end) || this.by.period().contains(known));
				});
		}

		/** Whether the rule held all year: no text says what it asks of a part of one. */
		boolean asksFor(int year, Regime.Stated<?> rule) {
			return holds(LocalDate.of(year, 1, 1), rule);
		}

		private boolean holds(LocalDate day, Regime.Stated<?> rule) {
			return this.regime.covers(day) && rule.isInForce(day) && !this.history.since().isAfter(day);
		}

	}

}
