package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;

/**
 * Works out the periods of a schedule.
 */
final class ReportPeriods {

	private final ReportSchedule schedule;

	private final @Nullable ReportCutOff cutOff;

	private final WorkingCalendar calendar;

	ReportPeriods(ReportSchedule schedule, @Nullable ReportCutOff cutOff, WorkingCalendar calendar) {
		this.schedule = schedule;
		this.cutOff = cutOff;
		this.calendar = calendar;
	}

	List<ReportPeriod> dueIn(int year) {
		List<ReportPeriod> periods = new ArrayList<>();
		ReportSchedule.Due due = this.schedule.due();
		if (due != null && !due.days().isEmpty()) {
			addFixed(year, due, periods);
		}
		else {
			this.schedule.periods().forEach((period) -> addPeriodic(year, period, periods));
		}
		periods.sort(Comparator.comparing((period) -> period.span().to()));
		return List.copyOf(periods);
	}

	/** Fixed days cut the year: each period begins where the one before it ended. */
	private void addFixed(int year, ReportSchedule.Due due, List<ReportPeriod> periods) {
		LocalDate end = endOf(due.days().getLast().atYear(year - 1), due);
		for (MonthDay day : due.days()) {
			LocalDate stated = day.atYear(year);
			DateSpan span = new DateSpan(end.plusDays(1), endOf(stated, due));
			end = span.to();
			LocalDate closes = (this.cutOff != null) ? this.cutOff.onOrBefore(end) : null;
			periods.add(new ReportPeriod(span, closes, new ReportPeriod.DueDay(stated, shift(end, due))));
		}
	}

	private void addPeriodic(int year, Period period, List<ReportPeriod> periods) {
		CadenceWindows windows = new CadenceWindows(period, MeetingCadence.Anchor.CALENDAR);
		DateSpan window = windows.calendarWindow(LocalDate.of(year, 1, 1));
		for (; window.to().getYear() <= year; window = windows.calendarWindow(window.to().plusDays(1))) {
			boolean byMonth = period.toTotalMonths() > 0;
			DateSpan span = (byMonth && this.cutOff != null) ? this.cutOff.shift(window) : window;
			periods.add(new ReportPeriod(span, (byMonth && this.cutOff != null) ? span.to() : null, dueAfter(span)));
		}
	}

	private ReportPeriod.@Nullable DueDay dueAfter(DateSpan span) {
		ReportSchedule.Due due = this.schedule.due();
		if (due == null || due.daysAfterPeriod() == null) {
			return null;
		}
		LocalDate stated = span.to().plusDays(due.daysAfterPeriod());
		return new ReportPeriod.DueDay(stated, shift(stated, due));
	}

	private static LocalDate endOf(LocalDate stated, ReportSchedule.Due due) {
		return due.inclusive() ? stated : stated.minusDays(1);
	}

	private LocalDate shift(LocalDate date, ReportSchedule.Due due) {
		LocalDate shifted = date;
		while (due.ifNonWorkingDay() != ReportSchedule.Shift.NONE && !this.calendar.isWorkingDay(shifted)) {
			shifted = shifted.plusDays((due.ifNonWorkingDay() == ReportSchedule.Shift.NEXT) ? 1 : -1);
		}
		return shifted;
	}

}
