package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.PlanKind;

/**
 * Whether the programmes and plans of each year came about. No known text states a day,
 * so one is missing only when its year is over; plans that no text asks for at a time are
 * shown and not judged. Where the regulation changed during a year, a plan that came
 * about is judged by the rules of that day, and one that has not by those of the last day
 * of the year.
 */
final class PlanMeasure implements Measurer {

	private static final Comparator<PlanCase> SETTLED_FIRST = Comparator
		.comparing((PlanCase plan) -> plan.settled() == null)
		.thenComparing(PlanCase::day);

	private final List<Regime> regimes;

	/**
	 * Measure plans.
	 * @param regimes all the rules over time, also those of before the days asked for
	 */
	PlanMeasure(List<Regime> regimes) {
		this.regimes = List.copyOf(regimes);
	}

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		List<PlanCase> plans = history.outcomes()
			.plans()
			.stream()
			.filter((plan) -> plan.body().equals(history.body()))
			.toList();
		Setting setting = new Setting(PlanDuties.of(history, this.regimes), plans, by);
		List<PlanDuties.Duty> stated = PlanDuties.rules(history, regime)
			.map((rule) -> new PlanDuties.Duty(regime, rule))
			.toList();
		if (stated.isEmpty()) {
			return Stream.of(measured(null, history, regime,
					setting.plansIn(regime)
						.filter((plan) -> !setting.isOfJudgedYear(plan.what()))
						.map(PlanMeasure::unasked)
						.toList()));
		}
		return stated.stream().flatMap((duty) -> {
			List<Judged> cases = cases(duty, setting);
			// its years were judged by another regulation: nothing is open under this one
			return (cases.isEmpty() && setting.hasYearsFor(duty)) ? Stream.empty()
					: Stream.of(measured(duty.rule().definition(), history, regime, cases));
		});
	}

	private static Measured measured(@Nullable RuleDefinition rule, History history, Regime regime,
			List<Judged> cases) {
		return new Measured(new Measured.Place(ComplianceMeasure.PLAN, history.body(), history.role()), rule, regime,
				cases, null);
	}

	private static List<Judged> cases(PlanDuties.Duty duty, Setting setting) {
		List<PlanKind> kinds = PlanDuties.kinds(duty.rule().rule()).stream().sorted().toList();
		Stream<Judged> yearly = setting.years()
			.boxed()
			.flatMap((year) -> kinds.stream()
				.filter(PlanKind::isYearly)
				.flatMap((kind) -> setting.judged(kind, year, duty).stream()));
		Stream<Judged> unasked = setting.plansIn(duty.regime())
			.filter((plan) -> !plan.what().kind().isYearly() && kinds.contains(plan.what().kind()))
			.map(PlanMeasure::unasked);
		return Stream.concat(yearly, unasked).toList();
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
	 * A body and what it was asked for.
	 *
	 * @param duties which plans texts ask for, and when
	 * @param plans its plans
	 * @param by what is asked for
	 */
	private record Setting(PlanDuties duties, List<PlanCase> plans, Yardstick by) {

		/** Plans that stand in the days asked for and under some rules. */
		Stream<PlanCase> plansIn(Regime regime) {
			return this.plans.stream()
				.filter((plan) -> this.by.period().contains(plan.day()) && regime.covers(plan.day()));
		}

		/** The years that end in the days asked for, and the present one. */
		IntStream years() {
			return IntStream.rangeClosed(this.by.period().from().getYear(), this.by.period().to().getYear())
				.filter((year) -> known(year).getYear() == year && (this.by.period().contains(PlanYear.lastDay(year))
						|| this.by.period().contains(known(year))));
		}

		/** Whether a rule asks for plans of years, and there are years to judge. */
		boolean hasYearsFor(PlanDuties.Duty duty) {
			return years().findAny().isPresent()
					&& PlanDuties.kinds(duty.rule().rule()).stream().anyMatch(PlanKind::isYearly);
		}

		/** The plan of a year, if this is the rule that judges it. */
		Optional<Judged> judged(PlanKind kind, int year, PlanDuties.Duty duty) {
			Optional<PlanCase> plan = this.plans.stream().filter((each) -> each.isFor(kind, year)).min(SETTLED_FIRST);
			LocalDate day = plan.flatMap((each) -> settledWhenAsked(each, kind, year)).orElseGet(() -> known(year));
			// no text says what it asks of a part of a year
			return (duty.holds(day) && this.duties.life().contains(day))
					? Optional.of(new PlanYear(kind, year, this.duties.askForAllOf(year, known(year), kind))
						.judged(plan, this.by.today()))
					: Optional.empty();
		}

		/** Whether the year of a plan is judged by rules of another time in that year. */
		boolean isOfJudgedYear(PlanCase.What what) {
			Integer year = what.year();
			return year != null && years().anyMatch(year::equals)
					&& this.duties.stated()
						.stream()
						.filter((duty) -> PlanDuties.kinds(duty.rule().rule()).contains(what.kind()))
						.anyMatch((duty) -> judged(what.kind(), year, duty).isPresent());
		}

		/** The last day of a year of which anything is known. */
		private LocalDate known(int year) {
			LocalDate end = PlanYear.lastDay(year);
			return end.isBefore(this.by.today()) ? end : this.by.today();
		}

		/**
		 * The day in its year, and in the days asked for, on which a plan came about, if
		 * a text asked for it then.
		 */
		private Optional<LocalDate> settledWhenAsked(PlanCase plan, PlanKind kind, int year) {
			LocalDate first = LocalDate.of(year, 1, 1);
			LocalDate from = this.by.period().from().isAfter(first) ? this.by.period().from() : first;
			return Optional.ofNullable(plan.settled())
				.map(PlanCase.Settled::on)
				.filter((day) -> !day.isAfter(PlanYear.lastDay(year)))
				.map((day) -> day.isBefore(from) ? from : day)
				.filter((day) -> this.duties.askFor(kind, day));
		}

	}

}
