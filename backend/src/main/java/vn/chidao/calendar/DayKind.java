package vn.chidao.calendar;

/**
 * What kind of day a date is.
 */
public enum DayKind {

	/** An ordinary Monday to Friday. */
	WORKING(true),

	/** An ordinary Saturday or Sunday. */
	WEEKEND(false),

	/** A public holiday. */
	HOLIDAY(false),

	/** Off instead of a weekend day on which a holiday fell (Labour Code, Điều 111). */
	COMPENSATORY(false),

	/** A working day off, swapped with a working Saturday. */
	SWAPPED_OFF(false),

	/** A weekend day worked instead of a swapped day. */
	MAKE_UP_WORKING(true);

	private final boolean working;

	DayKind(boolean working) {
		this.working = working;
	}

	public boolean isWorking() {
		return this.working;
	}

}
