package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;

/**
 * Days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateSpan(LocalDate from, LocalDate to) {

	public boolean contains(LocalDate date) {
		return !date.isBefore(this.from) && !date.isAfter(this.to);
	}

}
