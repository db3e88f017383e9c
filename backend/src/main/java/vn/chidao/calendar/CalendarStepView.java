package vn.chidao.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One day of the count behind a deadline.
 *
 * @param date the day
 * @param kind why it counts or not
 * @param name name of the holiday, if it is one
 * @param counted whether it was counted as a working day
 */
public record CalendarStepView(LocalDate date, DayKind kind, @Nullable String name, boolean counted) {
}
