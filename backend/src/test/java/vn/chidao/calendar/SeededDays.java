package vn.chidao.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days the migration seeds, read without a database.
 */
public final class SeededDays {

	private static final Path MIGRATION = Path
		.of("src/main/resources/db/migration/V20261122010010__calendar_days_2018_2035.sql");

	private static final Pattern ROW = Pattern
		.compile("\\('(\\S+)', '(\\w+)', '(.+?)', '(.+?)', '(.+?)', (true|false), 1\\)");

	private SeededDays() {
	}

	public static WorkingCalendar calendar() {
		return WorkingCalendar.of(1, list());
	}

	static List<CalendarDay> list() {
		try {
			return ROW.matcher(Files.readString(MIGRATION)).results().map(SeededDays::day).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CalendarDay day(MatchResult row) {
		return new CalendarDay(LocalDate.parse(row.group(1)), DayKind.valueOf(row.group(2)),
				new CalendarDay.Name(row.group(3), row.group(4).replace("''", "'")),
				new CalendarDay.Source(row.group(5), Boolean.parseBoolean(row.group(6))));
	}

}
