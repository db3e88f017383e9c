package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.PlanKind;

/**
 * One kind of plan for one year.
 *
 * @param kind the kind
 * @param year the year
 * @param isAskedFor whether the text asks for one, because texts did all year
 */
record PlanYear(PlanKind kind, int year, boolean isAskedFor) {

	static LocalDate lastDay(int year) {
		return LocalDate.of(year, Month.DECEMBER, 31);
	}

	Judged judged(Optional<PlanCase> plan, LocalDate today) {
		CaseRef subject = new CaseRef(CaseRef.Kind.valueOf(this.kind.name()), null, LocalDate.of(this.year, 1, 1),
				lastDay(this.year));
		PlanCase.Settled settled = plan.map(PlanCase::settled).orElse(null);
		return new Judged(subject, plan.map(Judged.Place::of).orElse(Judged.Place.NONE),
				Told.of("plan." + this.kind.name(), String.valueOf(this.year)), state(settled, today),
				value(plan, settled, today), Judged.Basis.COUNTED);
	}

	private ComplianceState state(PlanCase.@Nullable Settled settled, LocalDate today) {
		if (settled != null && !isLate(settled)) {
			return ComplianceState.KEPT;
		}
		if (!this.isAskedFor) {
			return ComplianceState.NOT_STATED;
		}
		return isOver(today) ? ComplianceState.BROKEN : ComplianceState.PENDING;
	}

	private Told value(Optional<PlanCase> plan, PlanCase.@Nullable Settled settled, LocalDate today) {
		if (settled != null) {
			return isLate(settled) ? Told.of("plan.late", settled(settled)) : settled(settled);
		}
		Told reached = plan.map(PlanYear::underWay).orElseGet(() -> Told.of("plan.none"));
		if (!this.isAskedFor) {
			return Told.of("plan.partOfYear", reached);
		}
		return Told.of(isOver(today) ? "plan.yearOver" : "plan.noDeadline", reached);
	}

	private boolean isOver(LocalDate today) {
		return lastDay(this.year).isBefore(today);
	}

	private boolean isLate(PlanCase.Settled settled) {
		return settled.on().isAfter(lastDay(this.year));
	}

	static Told settled(PlanCase.Settled settled) {
		return (settled.document() != null)
				? Told.of("plan.settled.document", settled.act(), settled.on(), settled.by(), settled.document())
				: Told.of("plan.settled", settled.act(), settled.on(), settled.by());
	}

	static Told underWay(PlanCase plan) {
		return Told.of("plan.underWay", plan.progress().taken(), plan.progress().of(), plan.openedOn());
	}

}
