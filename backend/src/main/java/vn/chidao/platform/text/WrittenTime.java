package vn.chidao.platform.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

import vn.chidao.platform.time.LegalTime;

/**
 * Days and moments inside sentences, written as the screens write them: in Vietnamese
 * {@code 30/09/2026}, the form of official documents, and in English
 * {@code 30 Sept 2026}, which nobody can take for another day.
 */
public final class WrittenTime {

	/** The Vietnamese way: that of the trail, whoever acts, and of the offices' lists. */
	public static final WrittenTime VIETNAMESE = new WrittenTime("dd/MM/yyyy", "d/M", Languages.VIETNAMESE,
			// a day of the week is written like this within a sentence
			new DateTimeFormatterBuilder().appendText(ChronoField.DAY_OF_WEEK,
					Map.of(number(DayOfWeek.MONDAY), "thứ Hai", number(DayOfWeek.TUESDAY), "thứ Ba",
							number(DayOfWeek.WEDNESDAY), "thứ Tư", number(DayOfWeek.THURSDAY), "thứ Năm",
							number(DayOfWeek.FRIDAY), "thứ Sáu", number(DayOfWeek.SATURDAY), "thứ Bảy",
							number(DayOfWeek.SUNDAY), "Chủ nhật")));

	// British, as the screens are: the month stands between the day and the year
	private static final WrittenTime ENGLISH = new WrittenTime("d MMM yyyy", "d MMM", Locale.UK,
			new DateTimeFormatterBuilder().appendPattern("EEEE"));

	private final DateTimeFormatter day;

	private final DateTimeFormatter dayOfYear;

	private final DateTimeFormatter moment;

	private WrittenTime(String day, String dayOfYear, Locale locale, DateTimeFormatterBuilder weekday) {
		this.day = DateTimeFormatter.ofPattern(day, locale);
		this.dayOfYear = DateTimeFormatter.ofPattern(dayOfYear, locale);
		this.moment = new DateTimeFormatterBuilder().appendPattern("HH:mm ")
			.append(weekday.toFormatter(locale))
			.appendLiteral(' ')
			.append(this.day)
			.toFormatter(locale);
	}

	private static long number(DayOfWeek weekday) {
		return weekday.getValue();
	}

	/**
	 * The way of writing of a language.
	 * @param locale the language
	 * @return the English way for English, the Vietnamese for all others
	 */
	public static WrittenTime in(Locale locale) {
		return Languages.closest(locale).equals(Locale.ENGLISH) ? ENGLISH : VIETNAMESE;
	}

	/**
	 * A day.
	 * @param date the day
	 * @return such as {@code 30/09/2026} or {@code 30 Sept 2026}
	 */
	public String day(LocalDate date) {
		return this.day.format(date);
	}

	/**
	 * A day of every year.
	 * @param date the day
	 * @return such as {@code 30/9} or {@code 30 Sept}
	 */
	public String day(MonthDay date) {
		return this.dayOfYear.format(date);
	}

	/**
	 * A moment in Vietnam.
	 * @param local the time there
	 * @return such as {@code 08:00 thứ Tư 30/09/2026} or
	 * {@code 08:00 Wednesday 30 Sept 2026}
	 */
	public String moment(LocalDateTime local) {
		return this.moment.format(local);
	}

	/**
	 * A moment.
	 * @param instant the moment, told in the time of Vietnam
	 * @return such as {@code 08:00 thứ Tư 30/09/2026} or
	 * {@code 08:00 Wednesday 30 Sept 2026}
	 */
	public String moment(Instant instant) {
		return moment(LocalDateTime.ofInstant(instant, LegalTime.VIETNAM));
	}

	/** What fills a message: days and moments are written, all else stays as it is. */
	Object argument(Object value) {
		return switch (value) {
			case LocalDate date -> day(date);
			case MonthDay date -> day(date);
			case LocalDateTime local -> moment(local);
			case Instant instant -> moment(instant);
			default -> value;
		};
	}

}
