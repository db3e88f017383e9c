package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A report as it is owed on record.
 *
 * @param id the report
 * @param rule code of the rule that asks for it
 * @param reporter who owes it
 * @param span the days reported on
 * @param due the last day in time, null where no text says
 * @param submittedOn the day it was handed in, null before
 */
public record OwedReport(UUID id, String rule, String reporter, Span span, @Nullable LocalDate due,
		@Nullable LocalDate submittedOn) {

	/** The day by which it stands among others. */
	LocalDate day() {
		return (this.due != null) ? this.due : this.span.to();
	}

	/**
	 * The days reported on.
	 *
	 * @param from the first
	 * @param to the last
	 */
	public record Span(LocalDate from, LocalDate to) {
	}

}
