package vn.chidao.local;

import java.nio.file.Path;

import vn.chidao.support.keycloak.KeycloakHome;
import vn.chidao.support.process.Folders;
import vn.chidao.support.process.Ports;
import vn.chidao.support.process.Project;
import vn.chidao.support.process.StartupFailure;

/**
 * What can be chosen about a local run, with {@code -D} on Maven's command line.
 *
 * @param data folder that outlives the run
 * @param port port of the API and the web client
 * @param keycloakPort port of Keycloak
 * @param databasePort port of the database
 * @param mailPort port of the mail server that keeps what it is given
 * @param reset whether to start with fresh data
 */
record LocalSettings(Path data, int port, int keycloakPort, int databasePort, int mailPort, boolean reset) {

	private static final String PORT = "chidao.port";

	private static final String KEYCLOAK_PORT = "chidao.keycloak.port";

	private static final String DATABASE_PORT = "chidao.database.port";

	private static final String MAIL_PORT = "chidao.mail.port";

	static LocalSettings fromSystem() {
		return new LocalSettings(Project.root().resolve(".local"), number(PORT, 8080), number(KEYCLOAK_PORT, 8180),
				number(DATABASE_PORT, 33306), number(MAIL_PORT, KeycloakHome.MAIL_PORT),
				Boolean.getBoolean("chidao.reset"));
	}

	String webUrl() {
		return "http://localhost:" + this.port;
	}

	String keycloakUrl() {
		return "http://localhost:" + this.keycloakPort;
	}

	Path log(String name) {
		return this.data.resolve("log").resolve(name + ".log");
	}

	void requireFreePorts() {
		Ports.requireFree(this.port, "API and web client", "-D" + PORT);
		Ports.requireFree(this.keycloakPort, "Keycloak", "-D" + KEYCLOAK_PORT);
		Ports.requireFree(this.databasePort, "database", "-D" + DATABASE_PORT);
		Ports.requireFree(this.mailPort, "mail", "-D" + MAIL_PORT);
	}

	/**
	 * Drops the data of earlier runs; unpacked programs stay.
	 */
	void dropData() {
		Folders.delete(this.data.resolve("database"));
		Folders.delete(this.data.resolve("keycloak"));
		Folders.delete(this.data.resolve("files"));
		Folders.delete(this.data.resolve("mail"));
	}

	private static int number(String name, int otherwise) {
		String value = System.getProperty(name, "");
		try {
			int port = value.isBlank() ? otherwise : Integer.parseInt(value);
			if (port < 1 || port > 65_535) {
				throw new StartupFailure("-D" + name + "=" + value + " is no port: choose a number from 1 to 65535");
			}
			return port;
		}
		catch (NumberFormatException ex) {
			throw new StartupFailure("-D" + name + "=" + value + " is no number", ex);
		}
	}

}
