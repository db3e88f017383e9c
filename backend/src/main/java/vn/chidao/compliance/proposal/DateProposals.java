package vn.chidao.compliance.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.CountedMoment;

/**
 * Finds dates: working days whose notice can still go out with a working day to prepare
 * it, in the window where one is stated, first those on which most members are free. Of
 * equal ones the nearest to a working week before the window ends, so that a meeting put
 * off still keeps the cadence; without a window, or past it, the soonest.
 */
public final class DateProposals {

	private static final int RESERVE = 5;

	/** How far to look where no window binds, or where none of its days is left. */
	private static final int HORIZON = 45;

	private static final int PER_HEAD = 1000;

	private DateProposals() {
	}

	/**
	 * Propose dates.
	 * @param occasion for what
	 * @param most how many at most
	 * @return the best first, each on another day
	 */
	public static List<ProposedDate> of(Occasion occasion, int most) {
		List<ProposedDate> kept = best(occasion, most, true);
		return (kept.isEmpty() || occasion.window() == null) ? best(occasion, most, false) : kept;
	}

	private static List<ProposedDate> best(Occasion occasion, int most, boolean inWindow) {
		LocalDate target = target(occasion);
		return days(occasion, inWindow).flatMap((day) -> bestOf(day, occasion).stream())
			.sorted(Comparator.comparingInt((ProposedDate date) -> burden(date, occasion))
				.thenComparingLong((date) -> distance(date, target))
				.thenComparing(ProposedDate::startsAt))
			.limit(most)
			.toList();
	}

	private static Stream<LocalDate> days(Occasion occasion, boolean inWindow) {
		LocalDate first = occasion.today().plusDays(1);
		LocalDate last = occasion.today().plusDays(HORIZON);
		if (inWindow && occasion.window() != null) {
			first = first.isBefore(occasion.window().from()) ? occasion.window().from() : first;
			last = occasion.window().to();
		}
		return last.isBefore(first) ? Stream.empty()
				: first.datesUntil(last.plusDays(1)).filter(occasion.calendar()::isWorkingDay);
	}

	/** The better half of a day, if its notice can still go out. */
	private static Optional<ProposedDate> bestOf(LocalDate day, Occasion occasion) {
		return Stream.of(Half.values())
			.map((half) -> day.atTime(half.start()))
			.filter((start) -> occasion.latestDispatch()
				.apply(start)
				.map((latest) -> latest.moment().toLocalDate().isAfter(occasion.today()))
				.orElse(true))
			.map((start) -> proposed(start, occasion))
			.min(Comparator.comparingInt((ProposedDate date) -> burden(date, occasion))
				.thenComparing(ProposedDate::startsAt));
	}

	private static ProposedDate proposed(LocalDateTime start, Occasion occasion) {
		CountedMoment dispatch = occasion.latestDispatch().apply(start).orElse(null);
		LocalDate day = start.toLocalDate();
		boolean inWindow = occasion.isInWindow(day);
		int reserve = (inWindow && occasion.window() != null)
				? occasion.calendar().workingDaysBetween(day, occasion.window().to()) : 0;
		return new ProposedDate(start, dispatch, occasion.people().busyAt(start), inWindow, reserve);
	}

	private static int burden(ProposedDate date, Occasion occasion) {
		String head = occasion.people().head();
		return date.busy().size() + ((head != null && date.busy().contains(head)) ? PER_HEAD : 0);
	}

	private static @Nullable LocalDate target(Occasion occasion) {
		if (occasion.window() == null || occasion.isOverdue()) {
			return null;
		}
		LocalDate day = occasion.window().to();
		for (int reserve = 0; reserve < RESERVE || !occasion.calendar().isWorkingDay(day);) {
			reserve += occasion.calendar().isWorkingDay(day) ? 1 : 0;
			day = day.minusDays(1);
		}
		return day;
	}

	private static long distance(ProposedDate date, @Nullable LocalDate target) {
		LocalDate day = date.startsAt().toLocalDate();
		return (target != null) ? Math.abs(ChronoUnit.DAYS.between(day, target)) : day.toEpochDay();
	}

}
