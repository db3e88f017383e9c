package vn.chidao.support;

import java.nio.file.Path;
import java.util.Locale;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database server of this JVM's tests, started when first asked for and stopped with
 * the JVM. The system property {@code chidao.test.database} chooses it: {@code embedded}
 * (MariaDB, the default) or {@code mysql} (a container).
 *
 * @param product what to call the server in the log
 * @param jdbcUrl address of a schema that nobody else uses
 * @param username account that may change the schema
 * @param password of the account, may be empty
 */
public record TestDatabase(String product, String jdbcUrl, String username,
		String password) implements JdbcConnectionDetails {

	/**
	 * Where a run leaves a note about the database it used, for the summary.
	 */
	static final Path NOTES = Path.of("target", "test-databases");

	/**
	 * The running server.
	 * @return the same instance for the whole life of the JVM
	 */
	public static TestDatabase get() {
		return Holder.INSTANCE;
	}

	static Kind kind() {
		return Kind.valueOf(System.getProperty("chidao.test.database", "embedded").toUpperCase(Locale.ROOT));
	}

	@Override
	public String getUsername() {
		return username();
	}

	@Override
	public String getPassword() {
		return password();
	}

	@Override
	public String getJdbcUrl() {
		return jdbcUrl();
	}

	enum Kind {

		EMBEDDED("MariaDB 11.4 (embedded)"), MYSQL("MySQL 9.7 (container)");

		final String title;

		Kind(String title) {
			this.title = title;
		}

		TestDatabase start() {
			return switch (this) {
				case EMBEDDED -> EmbeddedMariaDb.start();
				case MYSQL -> MySqlInContainer.start();
			};
		}

	}

	private static final class Holder {

		static final TestDatabase INSTANCE = kind().start();

	}

}
