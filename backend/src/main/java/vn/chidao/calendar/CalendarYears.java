package vn.chidao.calendar;

/**
 * Years of which a calendar can be shown.
 */
final class CalendarYears {

	static final int FIRST = 1900;

	static final int LAST = 2199;

	private CalendarYears() {
	}

	static boolean isValid(long year) {
		return year >= FIRST && year <= LAST;
	}

}
