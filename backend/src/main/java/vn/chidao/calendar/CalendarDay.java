package vn.chidao.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its place in the week says.
 *
 * @param date the day
 * @param kind what it is instead
 * @param name what people call it, in both languages
 * @param source who says so
 */
public record CalendarDay(LocalDate date, DayKind kind, Name name, Source source) {

	/**
	 * A name in both languages.
	 *
	 * @param vi Vietnamese
	 * @param en English
	 */
	public record Name(String vi, String en) {
	}

	/**
	 * Where a day comes from.
	 *
	 * @param document the document that fixes it, in Vietnamese
	 * @param provisional whether it was derived and not yet announced
	 */
	public record Source(String document, boolean provisional) {
	}

}
