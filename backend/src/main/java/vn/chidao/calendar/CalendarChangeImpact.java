package vn.chidao.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a change of one day would do.
 *
 * @param date the day
 * @param calendarVersion newest version of the calendar
 * @param movedDeadlines the open deadlines that would move, the earliest first
 */
record CalendarChangeImpact(LocalDate date, int calendarVersion, List<MovedDeadline> movedDeadlines) {
}
