package vn.chidao.membership;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.platform.persistence.UuidBytes;

/**
 * The columns in which a module names persons and memberships.
 */
public final class MentioningColumns implements Mentions {

	private final JdbcClient jdbc;

	private final List<String> queries;

	private MentioningColumns(JdbcClient jdbc, List<String> queries) {
		this.jdbc = jdbc;
		this.queries = queries;
	}

	/**
	 * Looks into columns.
	 * @param jdbc the database
	 * @param columns names of the form {@code table.column}, never from outside
	 * @return what rests on whom
	 */
	public static Mentions of(JdbcClient jdbc, String... columns) {
		return new MentioningColumns(jdbc, Arrays.stream(columns).map(MentioningColumns::query).toList());
	}

	private static String query(String column) {
		String table = column.substring(0, column.indexOf('.'));
		return "select " + column + " from " + table + " where " + column + " in (:ids)";
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Set.of();
		}
		List<byte[]> wanted = ids.stream().map(UuidBytes::of).toList();
		return Set.copyOf(this.jdbc.sql(String.join(" union ", this.queries))
			.param("ids", wanted)
			.query((row, index) -> UuidBytes.from(row.getBytes(1)))
			.list());
	}

}
