package vn.chidao.calendar;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Works out what a change moves, and makes it.
 */
@Component
class CalendarDesk {

	private final CalendarEditor editor;

	private final CalendarReader reader;

	private final CalendarImpact impact;

	private final CalendarNotes notes;

	CalendarDesk(CalendarEditor editor, CalendarReader reader, CalendarImpact impact, CalendarNotes notes) {
		this.editor = editor;
		this.reader = reader;
		this.impact = impact;
		this.notes = notes;
	}

	WorkingCalendar locked() {
		return this.editor.locked();
	}

	WorkingCalendarView year(int year) {
		return this.reader.year(year);
	}

	CalendarChangeImpact preview(LocalDate date, @Nullable DayKind kind) {
		WorkingCalendar calendar = this.editor.newest();
		CalendarDay day = (kind == null) ? null
				: new CalendarDay(date, kind, new CalendarDay.Name("", ""), new CalendarDay.Source("", true));
		return new CalendarChangeImpact(date, calendar.version(), moved(calendar, date, day));
	}

	List<MovedDeadline> moved(WorkingCalendar calendar, LocalDate date, @Nullable CalendarDay day) {
		return this.impact.of(change(calendar, date, day));
	}

	WorkingCalendarView publish(WorkingCalendar before, LocalDate date, @Nullable CalendarDay day) {
		this.editor.publish(before, date, day, this.notes.of(date, day));
		this.impact.move(change(before, date, day));
		this.notes.record(date, day);
		return this.reader.year(date.getYear());
	}

	private static CalendarChange change(WorkingCalendar calendar, LocalDate date, @Nullable CalendarDay day) {
		return new CalendarChange(date, calendar, calendar.with(date, day));
	}

}
