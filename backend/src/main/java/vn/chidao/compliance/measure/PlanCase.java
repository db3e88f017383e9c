package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.PlanKind;

/**
 * A programme or plan on its way through its steps, or at their end.
 *
 * @param id the case
 * @param body whose
 * @param what which plan
 * @param openedOn the day it was brought forward
 * @param progress how far it has come
 * @param settled how it came about, null before
 */
public record PlanCase(UUID id, UUID body, What what, LocalDate openedOn, Progress progress,
		@Nullable Settled settled) {

	/** The day by which it stands among others. */
	LocalDate day() {
		return (this.settled != null) ? this.settled.on() : this.openedOn;
	}

	boolean isFor(PlanKind kind, int year) {
		return this.what.kind() == kind && this.what.year() != null && this.what.year() == year;
	}

	/**
	 * Which plan.
	 *
	 * @param kind its kind
	 * @param year the year it is for, null for a kind that has none
	 * @param title its title
	 */
	public record What(PlanKind kind, @Nullable Integer year, String title) {
	}

	/**
	 * How far it has come.
	 *
	 * @param taken steps taken
	 * @param of steps in all
	 */
	public record Progress(int taken, int of) {
	}

	/**
	 * How it came about.
	 *
	 * @param on the day of its last step
	 * @param act what that step was
	 * @param by who took it
	 * @param document the document that shows it, null where none was named
	 */
	public record Settled(LocalDate on, Act act, String by, @Nullable String document) {
	}

}
