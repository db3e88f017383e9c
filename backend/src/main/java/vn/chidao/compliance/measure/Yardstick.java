package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.rules.DateSpan;

/**
 * What is asked for, and what days are counted by.
 *
 * @param period the days asked for
 * @param today the present day
 * @param calendar the newest working calendar, for what nobody has judged yet
 * @param versions older ones, for what was judged by them
 */
public record Yardstick(DateSpan period, LocalDate today, WorkingCalendar calendar,
		IntFunction<WorkingCalendar> versions) {

	WorkingCalendar calendar(@Nullable Integer version) {
		return (version == null || version == this.calendar.version()) ? this.calendar : this.versions.apply(version);
	}

	/** The last day of which anything is known. */
	LocalDate end() {
		return this.period.to().isBefore(this.today) ? this.period.to() : this.today;
	}

}
