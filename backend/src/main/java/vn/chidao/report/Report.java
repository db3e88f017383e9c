package vn.chidao.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.rules.ReportPeriod;

/**
 * A report somebody owes, and what they wrote. Once submitted it is final.
 */
@Entity
class Report extends Aggregate {

	@Embedded
	private Obligation obligation;

	@Column(name = "ordered_on")
	private LocalDate orderedOn;

	@Enumerated(EnumType.STRING)
	@Column(name = "state")
	private ReportState state;

	@Embedded
	private @Nullable ReportContent content;

	@Column(name = "submitted_at")
	private @Nullable Instant submittedAt;

	/** The legal day of submission, which the database cannot tell from an instant. */
	@Column(name = "submitted_on")
	private @Nullable LocalDate submittedOn;

	protected Report() {
	}

	Report(Obligation obligation, Instant now) {
		super(now);
		this.obligation = obligation;
		this.orderedOn = obligation.orderedOn();
		this.state = ReportState.OWED;
	}

	/**
	 * Keep what is written so far.
	 * @return false if the report was submitted before
	 */
	boolean keep(ReportContent draft) {
		if (this.state == ReportState.SUBMITTED) {
			return false;
		}
		this.state = ReportState.DRAFT;
		this.content = draft;
		return true;
	}

	/**
	 * Hand it in.
	 * @return false if the report was submitted before
	 */
	boolean submit(ReportContent finished, Instant now) {
		if (this.state == ReportState.SUBMITTED) {
			return false;
		}
		this.state = ReportState.SUBMITTED;
		this.content = finished;
		this.submittedAt = now;
		this.submittedOn = LegalTime.dayOf(now);
		return true;
	}

	/** Be due by another day, because the working calendar changed. */
	void move(ReportPeriod.DueDay day) {
		if (this.state == ReportState.SUBMITTED) {
			throw new IllegalStateException("what was handed in is judged by the day it was due");
		}
		this.obligation = this.obligation.due(day);
		this.orderedOn = this.obligation.orderedOn();
	}

	boolean isUntouched() {
		return this.state == ReportState.OWED;
	}

	Obligation obligation() {
		return this.obligation;
	}

	ReportView view() {
		return new ReportView(new ReportId(uuid()), version(), this.obligation, this.state,
				Optional.ofNullable(this.content).orElse(new ReportContent("", "", "")), this.submittedAt);
	}

}
