package vn.chidao.report;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.rules.ReportPeriod;

/**
 * What is owed: by which rule, by whom, for which days, and by when. The day is fixed
 * when the obligation is written down; a later change of the regulation does not move it,
 * a confirmed one of the calendar does.
 *
 * @param committee the committee under whose regulation it is owed
 * @param rule code of the rule
 * @param membership the membership that owes it
 * @param person the person behind the membership
 * @param periodFrom first day reported on
 * @param periodTo last day reported on
 * @param dataCutOffOn the day figures are closed, where a rule says
 * @param dueBefore the day as the text names it, where it does
 * @param dueOn the last day in time, null where no text says
 */
@Embeddable
record Obligation(@Column(name = "committee_id") UUID committee, @Column(name = "rule_code") String rule,
		@Column(name = "membership_id") UUID membership, @Column(name = "person_id") UUID person,
		@Column(name = "period_from") LocalDate periodFrom, @Column(name = "period_to") LocalDate periodTo,
		@Column(name = "data_cut_off_on") @Nullable LocalDate dataCutOffOn,
		@Column(name = "due_before") @Nullable LocalDate dueBefore,
		@Column(name = "due_on") @Nullable LocalDate dueOn) {

	/** The same, due by another day. */
	Obligation due(ReportPeriod.@Nullable DueDay day) {
		return new Obligation(this.committee, this.rule, this.membership, this.person, this.periodFrom, this.periodTo,
				this.dataCutOffOn, (day != null && day.stated().isAfter(day.lastDay())) ? day.stated() : null,
				(day != null) ? day.lastDay() : null);
	}

	/**
	 * Where it stands among others: by its last day, or the end of its period.
	 */
	LocalDate orderedOn() {
		return (this.dueOn != null) ? this.dueOn : this.periodTo;
	}

	/**
	 * What makes it the same obligation when it is worked out again.
	 */
	Key key() {
		return new Key(this.rule, this.membership, this.periodFrom, this.periodTo);
	}

	/**
	 * Tells obligations of one committee apart.
	 *
	 * @param rule code of the rule
	 * @param membership who owes it
	 * @param periodFrom first day reported on
	 * @param periodTo last day reported on
	 */
	record Key(String rule, UUID membership, LocalDate periodFrom, LocalDate periodTo) {

	}

}
