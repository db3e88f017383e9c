package vn.chidao.membership.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param reference where, for example {@code F5}
 * @param text its letters, empty for nothing
 * @param date the day, where the cell is formatted as one
 * @param problem why it cannot be read, null where it can
 */
record RosterCell(String reference, String text, @Nullable LocalDate date, @Nullable String problem) {

	static RosterCell text(String reference, String text) {
		return new RosterCell(reference, text, null, null);
	}

	static RosterCell day(String reference, LocalDate day) {
		return new RosterCell(reference, day.toString(), day, null);
	}

	static RosterCell unreadable(String reference, String problem) {
		return new RosterCell(reference, "", null, problem);
	}

	boolean isEmpty() {
		return this.problem == null && this.text.isEmpty();
	}

}
