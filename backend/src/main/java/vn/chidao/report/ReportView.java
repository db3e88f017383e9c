package vn.chidao.report;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipId;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * A report as others see it, GraphQL type {@code Report}.
 *
 * @param id its id
 * @param version grows with each change
 * @param obligation what is owed
 * @param state where it stands
 * @param content what it says so far
 * @param submittedAt when it was submitted, null before
 */
record ReportView(ReportId id, int version, Obligation obligation, ReportState state, ReportContent content,
		@Nullable Instant submittedAt) {

	CommitteeId committeeId() {
		return new CommitteeId(this.obligation.committee());
	}

	MembershipId reporterId() {
		return new MembershipId(this.obligation.membership());
	}

	PersonId personId() {
		return new PersonId(this.obligation.person());
	}

	/**
	 * First day reported on.
	 * @return a legal day
	 */
	public LocalDate periodFrom() {
		return this.obligation.periodFrom();
	}

	/**
	 * Last day reported on.
	 * @return a legal day
	 */
	public LocalDate periodTo() {
		return this.obligation.periodTo();
	}

	/**
	 * The day figures are closed.
	 * @return null where no rule says
	 */
	public @Nullable LocalDate dataCutOffOn() {
		return this.obligation.dataCutOffOn();
	}

	/**
	 * The day before which it is due, as the text names it.
	 * @return null where the text names none
	 */
	public @Nullable LocalDate dueBefore() {
		return this.obligation.dueBefore();
	}

	/**
	 * The last day in time.
	 * @return null where no text says
	 */
	public @Nullable LocalDate dueOn() {
		return this.obligation.dueOn();
	}

	/**
	 * Whether it came in time.
	 * @param today the legal day
	 * @return null while that is open, and where no text gives a day
	 */
	@Nullable Boolean inTime(LocalDate today) {
		LocalDate lastDay = dueOn();
		if (lastDay == null) {
			return null;
		}
		if (this.submittedAt != null) {
			return !LegalTime.dayOf(this.submittedAt).isAfter(lastDay);
		}
		return today.isAfter(lastDay) ? Boolean.FALSE : null;
	}

}
