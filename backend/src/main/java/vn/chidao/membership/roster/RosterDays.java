package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** Days as a Vietnamese office writes them. */
final class RosterDays {

	static final String FORM = "dd/MM/yyyy";

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private RosterDays() {
	}

	static String written(LocalDate day) {
		return WRITTEN.format(day);
	}

	static @Nullable String text(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case LocalDate day -> written(day);
			default -> value.toString();
		};
	}

}
