package vn.chidao.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.chidao.platform.time.LegalTime;

/**
 * Which days are working days: Monday to Friday, corrected by holidays, compensatory,
 * swapped and make-up days. Immutable; a new version of the calendar is a new object.
 */
public final class WorkingCalendar {

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final int version;

	private final Map<LocalDate, CalendarDay> days;

	private final int firstYear;

	private final int lastYear;

	private WorkingCalendar(int version, Map<LocalDate, CalendarDay> days) {
		this.version = version;
		this.days = days;
		this.firstYear = days.keySet().stream().mapToInt(LocalDate::getYear).min().orElse(Integer.MAX_VALUE);
		this.lastYear = days.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(Integer.MIN_VALUE);
	}

	/**
	 * A calendar of the given days.
	 * @param version its version
	 * @param days the days that differ from the week, each date at most once
	 * @return the calendar
	 * @throws IllegalStateException if a date occurs twice
	 */
	public static WorkingCalendar of(int version, Collection<CalendarDay> days) {
		return new WorkingCalendar(version,
				days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity())));
	}

	public int version() {
		return this.version;
	}

	/**
	 * The next version, which differs in one day.
	 * @param date the day
	 * @param day what it becomes, null to leave it to its place in the week
	 * @return a calendar of its own
	 */
	WorkingCalendar with(LocalDate date, @Nullable CalendarDay day) {
		Map<LocalDate, CalendarDay> changed = new HashMap<>(this.days);
		changed.remove(date);
		if (day != null) {
			changed.put(date, day);
		}
		return new WorkingCalendar(this.version + 1, Map.copyOf(changed));
	}

	/**
	 * The days that differ from the week, in order.
	 * @param year the year
	 * @return its days; empty for years the calendar does not know
	 */
	public List<CalendarDay> specialDays(int year) {
		return this.days.values()
			.stream()
			.filter((day) -> day.date().getYear() == year)
			.sorted((a, b) -> a.date().compareTo(b.date()))
			.toList();
	}

	public Optional<CalendarDay> specialDay(LocalDate date) {
		return Optional.ofNullable(this.days.get(date));
	}

	public boolean isWorkingDay(LocalDate date) {
		CalendarDay special = this.days.get(date);
		return (special != null) ? special.kind().isWorking() : !isWeekend(date);
	}

	/**
	 * Whether the calendar has the holidays of the date's year.
	 * @param date the date
	 * @return false outside the seeded years, where only weekends are known
	 */
	public boolean covers(LocalDate date) {
		return date.getYear() >= this.firstYear && date.getYear() <= this.lastYear;
	}

	/**
	 * The latest moment that is still the given number of working days before another:
	 * the same time of day, so many working days earlier. Monday 23 November 08:00 less
	 * two working days is Thursday 19 November 08:00.
	 * @param startsAt the moment counted from
	 * @param workingDays how many working days before, not negative
	 * @return the moment and the days passed on the way back
	 */
	public CountedMoment latestMomentBefore(Instant startsAt, int workingDays) {
		LocalDateTime start = LocalDateTime.ofInstant(startsAt, LegalTime.VIETNAM);
		return counted(start, count(start.toLocalDate(), workingDays, -1));
	}

	/**
	 * The first working moment that keeps the given number of working days after another.
	 * Something sent on a day off counts as sent when the next working day begins.
	 * @param sentAt the moment counted from
	 * @param workingDays how many working days after, not negative
	 * @return the moment and the days passed
	 */
	public CountedMoment earliestMomentAfter(Instant sentAt, int workingDays) {
		LocalDateTime sent = LocalDateTime.ofInstant(sentAt, LegalTime.VIETNAM);
		if (!isWorkingDay(sent.toLocalDate())) {
			sent = count(sent.toLocalDate(), 1, 1).getLast().date().atStartOfDay();
		}
		return counted(sent, count(sent.toLocalDate(), workingDays, 1));
	}

	/**
	 * The last day of a period of working days that begins on the day after.
	 * @param from the day counted from, not counted itself
	 * @param workingDays how many working days, not negative
	 * @return the last second of that day, with the days passed
	 */
	public CountedMoment lastDayWithin(LocalDate from, int workingDays) {
		return counted(from.atTime(END_OF_DAY), count(from, workingDays, 1));
	}

	/**
	 * Working days from one day to another, the first excluded and the last included.
	 * @param from the day before the first one counted
	 * @param to the last day counted
	 * @return the number, negative if {@code to} lies before {@code from}
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -workingDaysBetween(to, from);
		}
		return Math.toIntExact(from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
	}

	/**
	 * Working days left until a last day, which is itself one of them.
	 * @param today the present day, not counted
	 * @param lastDay the last day
	 * @return zero on the last day itself, negative after it
	 */
	public int workingDaysLeft(LocalDate today, LocalDate lastDay) {
		return workingDaysBetween(today, lastDay);
	}

	/**
	 * What kind of day a date is.
	 * @param date the date
	 * @return the day, not counted
	 */
	public CountedDay describe(LocalDate date) {
		return describe(date, 0);
	}

	private List<CountedDay> count(LocalDate from, int workingDays, int step) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("A number of working days is negative: " + workingDays);
		}
		List<CountedDay> passed = new ArrayList<>();
		LocalDate date = from;
		for (int ordinal = 0; ordinal < workingDays;) {
			date = date.plusDays(step);
			passed.add(describe(date, isWorkingDay(date) ? ++ordinal : 0));
		}
		return passed;
	}

	private CountedMoment counted(LocalDateTime from, List<CountedDay> passed) {
		LocalDate date = passed.isEmpty() ? from.toLocalDate() : passed.getLast().date();
		boolean provisional = passed.stream().anyMatch(this::isProvisional);
		return new CountedMoment(date.atTime(from.toLocalTime()), passed,
				new CountedMoment.Basis(this.version, provisional));
	}

	private boolean isProvisional(CountedDay day) {
		CalendarDay special = day.special();
		return (special != null) ? special.source().provisional() : !covers(day.date());
	}

	private CountedDay describe(LocalDate date, int ordinal) {
		CalendarDay special = this.days.get(date);
		return new CountedDay(date, kind(date, special), special, ordinal);
	}

	private static DayKind kind(LocalDate date, @Nullable CalendarDay special) {
		if (special != null) {
			return special.kind();
		}
		return isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING;
	}

	private static boolean isWeekend(LocalDate date) {
		return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
