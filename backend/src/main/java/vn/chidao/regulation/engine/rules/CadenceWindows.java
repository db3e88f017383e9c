package vn.chidao.regulation.engine.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
		if (!this.byCalendar) {
			return gaps(facts).stream().flatMap((gap) -> gap.missedSpans().stream()).toList();
		}
		return windows(facts).stream()
			.filter((window) -> window.heldOn() == null && !window.span().to().isAfter(facts.to()))
			.map(CadenceWindow::span)
			.toList();
	}

	/** The spans of the calendar, each with the first meeting in it. */
	List<CadenceWindow> windows(CadenceFacts facts) {
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

	/** The time to each meeting from the one before it, and from the last one on. */
	List<CadenceGap> gaps(CadenceFacts facts) {
		List<CadenceGap> gaps = new ArrayList<>();
		LocalDate last = facts.from().minusDays(1);
		for (LocalDate held : facts.heldOn()) {
			gaps.add(gap(last, held, held));
			last = held;
		}
		gaps.add(gap(last, null, facts.to().plusDays(1)));
		return gaps;
	}

	/**
	 * Counted from the meeting and not from period to period: 31 January is followed by
	 * 28 February and then by 31 March.
	 */
	private CadenceGap gap(LocalDate last, @Nullable LocalDate heldOn, LocalDate stop) {
		List<LocalDate> missed = IntStream.iterate(1, (count) -> count + 1)
			.mapToObj((count) -> last.plus(this.period.multipliedBy(count)))
			.takeWhile((end) -> end.isBefore(stop))
			.toList();
		return new CadenceGap(last.plusDays(1), last.plus(this.period), heldOn, missed);
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
