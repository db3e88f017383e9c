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
		return this.byCalendar ? missedByCalendar(facts) : missedRolling(facts);
	}

	private List<DateSpan> missedByCalendar(CadenceFacts facts) {
		List<DateSpan> missed = new ArrayList<>();
		for (DateSpan window = calendarWindow(facts.from()); !window.to().isAfter(facts.to());) {
			if (!window.from().isBefore(facts.from()) && facts.heldOn().stream().noneMatch(window::contains)) {
				missed.add(window);
			}
			window = calendarWindow(window.to().plusDays(1));
		}
		return missed;
	}

	private List<DateSpan> missedRolling(CadenceFacts facts) {
		List<DateSpan> missed = new ArrayList<>();
		LocalDate anchor = facts.from().minusDays(1);
		List<LocalDate> stops = new ArrayList<>(facts.heldOn());
		stops.add(facts.to().plusDays(1));
		for (LocalDate stop : stops) {
			// counted from the meeting and not from window to window: 31 January is
			// followed
			// by 28 February and then by 31 March
			LocalDate end = anchor;
			for (int count = 1; anchor.plus(this.period.multipliedBy(count)).isBefore(stop); count++) {
				LocalDate next = anchor.plus(this.period.multipliedBy(count));
				missed.add(new DateSpan(end.plusDays(1), next));
				end = next;
			}
			anchor = stop;
		}
		return missed;
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
