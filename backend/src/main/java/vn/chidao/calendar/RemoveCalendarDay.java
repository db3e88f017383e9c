package vn.chidao.calendar;

import java.time.LocalDate;

/**
 * A day to take out of the calendar, GraphQL input {@code RemoveCalendarDayInput}.
 *
 * @param date the day
 * @param expectedVersion version of the calendar the office read
 * @param confirmed whether open deadlines may move
 */
record RemoveCalendarDay(LocalDate date, int expectedVersion, boolean confirmed) {
}
