package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One period a report is owed for.
 *
 * @param span the days it reports on
 * @param cutOff the day its data is closed, if a rule says so
 * @param due by when it is owed; not set when no text says so, which does not mean never
 */
public record ReportPeriod(DateSpan span, @Nullable LocalDate cutOff, @Nullable DueDay due) {

	/**
	 * By when a report is owed.
	 *
	 * @param stated the day the text names
	 * @param lastDay the last day in time: for "before the 15th" the 14th
	 */
	public record DueDay(LocalDate stated, LocalDate lastDay) {
	}

}
