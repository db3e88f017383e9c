package vn.chidao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Calendars in the database. A version never changes, so it is kept once read; which
 * version is newest is looked up at most once a minute.
 */
@Service
class StoredCalendars implements Calendars {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<Integer, WorkingCalendar> versions = new ConcurrentHashMap<>();

	private final AtomicReference<Newest> newest = new AtomicReference<>(new Newest(0, Instant.MIN));

	StoredCalendars(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public WorkingCalendar current() {
		Instant now = this.clock.instant();
		Newest known = this.newest.get();
		// a clock set back, as in tests, asks again as well
		if (!now.isBefore(known.until()) || now.isBefore(known.until().minus(FRESH))) {
			known = new Newest(newestVersion(), now.plus(FRESH));
			this.newest.set(known);
		}
		return version(known.version());
	}

	@Override
	public WorkingCalendar version(int version) {
		return this.versions.computeIfAbsent(version, this::read);
	}

	/** Somebody published a version: the next to ask looks it up. */
	void lookAgain() {
		this.newest.set(new Newest(0, Instant.MIN));
	}

	private int newestVersion() {
		return this.jdbc.sql("select max(version_number) from calendar_version").query(Integer.class).single();
	}

	private WorkingCalendar read(int version) {
		boolean exists = this.jdbc.sql("select count(*) > 0 from calendar_version where version_number = :version")
			.param("version", version)
			.query(Boolean.class)
			.single();
		if (!exists) {
			throw new IllegalArgumentException("No calendar has version " + version);
		}
		List<CalendarDay> days = this.jdbc.sql("""
				select on_date, kind, name_vi, name_en, source, provisional from calendar_day
				where first_version <= :version and (last_version is null or last_version >= :version)
				""").param("version", version).query((row, index) -> day(row)).list();
		return WorkingCalendar.of(version, days);
	}

	private static CalendarDay day(ResultSet row) throws SQLException {
		return new CalendarDay(row.getObject("on_date", LocalDate.class), DayKind.valueOf(row.getString("kind")),
				new CalendarDay.Name(row.getString("name_vi"), row.getString("name_en")),
				new CalendarDay.Source(row.getString("source"), row.getBoolean("provisional")));
	}

	/**
	 * The newest version as last seen.
	 *
	 * @param version its number
	 * @param until when to look again
	 */
	private record Newest(int version, Instant until) {
	}

}
