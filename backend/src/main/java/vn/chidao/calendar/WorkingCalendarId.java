package vn.chidao.calendar;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of one year of the working calendar, in its newest version or in an older one.
 *
 * @param value the identifier, made of the version and the year
 */
public record WorkingCalendarId(UUID value) implements NodeId {

	/** Marks identifiers that were made of a year. */
	private static final long MARK = 0x4c_49_43_48_00_00_80_00L;

	private static final int NEWEST = 0;

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static WorkingCalendarId of(String globalId) {
		return new WorkingCalendarId(GlobalId.decode("WorkingCalendar", globalId));
	}

	static WorkingCalendarId ofYear(int year) {
		return ofVersion(year, NEWEST);
	}

	static WorkingCalendarId ofVersion(int year, int version) {
		return new WorkingCalendarId(new UUID(MARK, ((long) version << Integer.SIZE) | year));
	}

	boolean isOfAYear() {
		return this.value.getMostSignificantBits() == MARK && version() >= NEWEST && CalendarYears.isValid(year());
	}

	int year() {
		return (int) this.value.getLeastSignificantBits();
	}

	boolean isNewest() {
		return version() == NEWEST;
	}

	/** The version of an older year; of the newest nothing is said. */
	int version() {
		return (int) (this.value.getLeastSignificantBits() >> Integer.SIZE);
	}

	@Override
	public String toString() {
		return globalId();
	}

}
