package vn.chidao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints, after the integration tests, one line that says on which databases they ran and
 * why one was left out. The run on MySQL leaves a note for the run on the embedded
 * database, which comes last.
 */
public class DatabasesUsed implements LauncherSessionListener {

	private static final String LABEL = "chidao.test.summary";

	@Override
	@SuppressWarnings("SystemOut") // a line for the reader of the build's log
	public void launcherSessionClosed(LauncherSession session) {
		if (!Boolean.getBoolean(LABEL)) {
			return;
		}
		if (TestDatabase.kind() == TestDatabase.Kind.MYSQL) {
			note(MySqlInContainer.isPossible() ? TestDatabase.Kind.MYSQL.title : "");
		}
		else {
			System.out.println(summary(TestDatabase.Kind.EMBEDDED.title));
		}
	}

	private static String summary(String embedded) {
		String mysql = read();
		return "Test databases: " + (mysql.isEmpty()
				? embedded + " only; not " + TestDatabase.Kind.MYSQL.title + ", because no container engine answered"
				: mysql + " and " + embedded);
	}

	private static void note(String text) {
		try {
			Files.createDirectories(TestDatabase.NOTES);
			Files.writeString(file(), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read() {
		try {
			return Files.exists(file()) ? Files.readString(file()) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path file() {
		return TestDatabase.NOTES.resolve("mysql");
	}

}
