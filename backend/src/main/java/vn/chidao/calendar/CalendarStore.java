package vn.chidao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calendar as it is written. A row is never deleted and changes only by getting its
 * last version, so that every older version can still be read.
 */
@Component
class CalendarStore {

	private final JdbcClient jdbc;

	CalendarStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int newest() {
		return this.jdbc.sql("select max(version_number) from calendar_version").query(Integer.class).single();
	}

	/** Whoever changes the calendar waits here for whoever does so now. */
	int newestLocked() {
		return this.jdbc
			.sql("select version_number from calendar_version order by version_number desc limit 1 for update")
			.query(Integer.class)
			.single();
	}

	/** The days of some years, in every version they ever had, in order. */
	List<StoredDay> days(int firstYear, int lastYear) {
		return this.jdbc.sql("""
				select on_date, kind, name_vi, name_en, source, provisional, first_version, last_version
				from calendar_day where on_date between :from and :to order by on_date, first_version
				""")
			.param("from", LocalDate.of(firstYear, Month.JANUARY, 1))
			.param("to", LocalDate.of(lastYear, Month.DECEMBER, 31))
			.query((row, index) -> new StoredDay(day(row), row.getObject("last_version", Integer.class)))
			.list();
	}

	void publish(int version, Instant at, String note) {
		this.jdbc.sql("insert into calendar_version (version_number, published_at, note) values (:version, :at, :note)")
			.param("version", version)
			.param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
			.param("note", note)
			.update();
	}

	void end(LocalDate date, int lastVersion) {
		this.jdbc.sql("update calendar_day set last_version = :last where on_date = :date and last_version is null")
			.param("last", lastVersion)
			.param("date", date)
			.update();
	}

	void begin(CalendarDay day, int firstVersion) {
		this.jdbc.sql("""
				insert into calendar_day (on_date, kind, name_vi, name_en, source, provisional, first_version)
				values (:date, :kind, :vi, :en, :source, :provisional, :first)
				""")
			.param("date", day.date())
			.param("kind", day.kind().name())
			.param("vi", day.name().vi())
			.param("en", day.name().en())
			.param("source", day.source().document())
			.param("provisional", day.source().provisional())
			.param("first", firstVersion)
			.update();
	}

	private static CalendarDayView day(ResultSet row) throws SQLException {
		return new CalendarDayView(row.getObject("on_date", LocalDate.class), DayKind.valueOf(row.getString("kind")),
				row.getString("name_vi"), row.getString("name_en"), row.getString("source"),
				row.getBoolean("provisional"), row.getInt("first_version"));
	}

	/**
	 * A day as it is written.
	 *
	 * @param day the day, with the version that brought it
	 * @param lastVersion the last version it is in, null while it is in the newest
	 */
	record StoredDay(CalendarDayView day, @Nullable Integer lastVersion) {

		boolean isIn(int version) {
			return this.day.version() <= version && (this.lastVersion == null || version <= this.lastVersion);
		}

	}

}
