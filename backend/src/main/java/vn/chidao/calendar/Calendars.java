package vn.chidao.calendar;

/**
 * The working calendars of Vietnam.
 */
public interface Calendars {

	/**
	 * The calendar deadlines are counted by now.
	 * @return its newest version; a version published by another node shows within a
	 * minute
	 */
	WorkingCalendar current();

	/**
	 * The calendar as it was in some version.
	 * @param version the version a judgement was made by
	 * @return that version
	 * @throws IllegalArgumentException if there never was such a version
	 */
	WorkingCalendar version(int version);

}
