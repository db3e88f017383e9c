package vn.chidao.regulation.engine.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.CadenceFacts;
import vn.chidao.regulation.engine.rules.MeetingCadence.Anchor;

/**
 * The spans of time a cadence cuts the calendar into. Where a text does not say how its
 * period is counted, it is counted from the last meeting.
 */
final class CadenceWindows {

	private final Period period;

	private final boolean byCalendar;

	CadenceWindows(Period period, @Nullable Anchor anchor) {
		this.period = period;
		this.byCalendar = anchor == Anchor.CALENDAR;
	}

	DateSpan next(@Nullable LocalDate lastHeld, LocalDate today) {
		if (this.byCalendar) {
			DateSpan current = calendarWindow(today);
			return (lastHeld != null && !lastHeld.isBefore(current.from()))
					? calendarWindow(calendarWindow(lastHeld).to().plusDays(1)) : current;
		}
		LocalDate anchor = (lastHeld != null) ? lastHeld : today;
		return new DateSpan(anchor.plusDays(1), anchor.plus(this.period));
	}

	List<DateSpan> missed(CadenceFacts facts) {
		return windows(facts).stream()
			.filter((window) -> window.heldOn() == null && !window.span().to().isAfter(facts.to()))
			.map(CadenceWindow::span)
			.toList();
	}

	List<CadenceWindow> windows(CadenceFacts facts) {
		return this.byCalendar ? byCalendar(facts) : rolling(facts);
	}

	private List<CadenceWindow> byCalendar(CadenceFacts facts) {
		List<CadenceWindow> windows = new ArrayList<>();
		for (DateSpan span = calendarWindow(facts.from()); !span.from().isAfter(facts.to());) {
			if (!span.from().isBefore(facts.from())) {
				windows.add(new CadenceWindow(span,
						facts.heldOn().stream().filter(span::contains).findFirst().orElse(null)));
			}
			span = calendarWindow(span.to().plusDays(1));
		}
		return windows;
	}

	private List<CadenceWindow> rolling(CadenceFacts facts) {
		List<CadenceWindow> windows = new ArrayList<>();
		LocalDate anchor = facts.from().minusDays(1);
		for (LocalDate held : facts.heldOn()) {
			DateSpan last = addMissed(anchor, held, windows);
			windows.add(new CadenceWindow(last, held));
			anchor = held;
		}
		windows.add(new CadenceWindow(addMissed(anchor, facts.to().plusDays(1), windows), null));
		return windows;
	}

	/**
	 * Counted from the meeting and not from window to window: 31 January is followed by
	 * 28 February and then by 31 March.
	 */
	private DateSpan addMissed(LocalDate anchor, LocalDate stop, List<CadenceWindow> windows) {
		LocalDate end = anchor;
		int count = 1;
		for (; anchor.plus(this.period.multipliedBy(count)).isBefore(stop); count++) {
			LocalDate next = anchor.plus(this.period.multipliedBy(count));
			windows.add(new CadenceWindow(new DateSpan(end.plusDays(1), next), null));
			end = next;
		}
		return new DateSpan(end.plusDays(1), anchor.plus(this.period.multipliedBy(count)));
	}

	/** The calendar week, or the group of calendar months counted from January. */
	DateSpan calendarWindow(LocalDate date) {
		int months = Math.toIntExact(this.period.toTotalMonths());
		if (months == 0) {
			LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			return new DateSpan(monday, monday.plusDays(6));
		}
		int first = (date.getMonthValue() - 1) / Math.min(months, 12) * Math.min(months, 12) + 1;
		LocalDate from = LocalDate.of(date.getYear(), first, 1);
		return new DateSpan(from, from.plusMonths(months).minusDays(1));
	}

}
