package vn.chidao.compliance;

import java.time.LocalDate;

import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.regulation.engine.rules.DateSpan;

/**
 * The days asked for, both included.
 *
 * @param from the first
 * @param to the last, at most twenty years later
 */
public record CompliancePeriod(LocalDate from, LocalDate to) {

	/** Keeps one answer within bounds, however long the history is. */
	private static final int MOST_YEARS = 20;

	/**
	 * Make sure the days can be asked for.
	 * @return the same days
	 * @throws BadInputException if the last is before the first, or too far from it
	 */
	public CompliancePeriod checked() {
		if (this.to.isBefore(this.from) || this.from.plusYears(MOST_YEARS).isBefore(this.to)) {
			throw new BadInputException("error.compliance.period", String.valueOf(MOST_YEARS));
		}
		return this;
	}

	DateSpan span() {
		return new DateSpan(this.from, this.to);
	}

}
