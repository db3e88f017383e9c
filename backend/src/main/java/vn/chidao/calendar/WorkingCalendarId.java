package vn.chidao.calendar;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of one year of the working calendar.
 *
 * @param value the identifier, made of the year
 */
public record WorkingCalendarId(UUID value) implements NodeId {

	/** Marks identifiers that were made of a year. */
	private static final long MARK = 0x4c_49_43_48_00_00_80_00L;

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
		return new WorkingCalendarId(new UUID(MARK, year));
	}

	boolean isOfAYear() {
		return this.value.getMostSignificantBits() == MARK
				&& CalendarYears.isValid(this.value.getLeastSignificantBits());
	}

	int year() {
		return Math.toIntExact(this.value.getLeastSignificantBits());
	}

	@Override
	public String toString() {
		return globalId();
	}

}
