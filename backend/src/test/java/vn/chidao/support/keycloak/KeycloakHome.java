package vn.chidao.support.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import vn.chidao.support.process.Fingerprint;
import vn.chidao.support.process.Folders;
import vn.chidao.support.process.Project;

/**
 * One Keycloak's own folder: the program is shared, the data, the theme and the realm
 * with the demo accounts are its own.
 *
 * @param folder where it is
 * @param environment what the realm file's placeholders and the administrator's account
 * are filled from
 */
public record KeycloakHome(Path folder, Map<String, String> environment) {

	/**
	 * Account of Keycloak's own administration console; the password is the same word.
	 */
	public static final String ADMINISTRATOR = "keycloak";

	/**
	 * Secret of the integration client in the demo.
	 */
	public static final String INTEGRATION_SECRET = "chidao-integration";

	/**
	 * Secret of the client that makes accounts, in the demo.
	 */
	public static final String INVITATIONS_SECRET = "chidao-invitations";

	/**
	 * Where the demo's messages go unless another port is chosen.
	 */
	public static final int MAIL_PORT = 3025;

	/**
	 * A home whose realm has the demo accounts and serves a web client at an address.
	 * @param folder where it is or shall be
	 * @param webUrl address of the web client, without a slash at the end
	 * @param mailPort where the mail server listens
	 * @return not yet prepared
	 */
	public static KeycloakHome demo(Path folder, String webUrl, int mailPort) {
		return new KeycloakHome(folder,
				Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR,
						"CHIDAO_WEB_URL", webUrl, "CHIDAO_WEB_DEV_URL", "http://localhost:5173",
						"CHIDAO_INTEGRATION_ENABLED", "true", "CHIDAO_INTEGRATION_SECRET", INTEGRATION_SECRET,
						"CHIDAO_INVITATIONS_SECRET", INVITATIONS_SECRET, "CHIDAO_SMTP_PORT", Integer.toString(mailPort),
						// the demo's passwords are the user names
						"CHIDAO_PASSWORD_POLICY", "length(1)"));
	}

	/**
	 * Lays the folder out. Data made from another version of the realm, or by a start
	 * that did not finish, is dropped.
	 * @param distribution the program
	 * @return whether the realm will be imported anew, which takes longer
	 */
	public boolean prepare(KeycloakDistribution distribution) {
		try {
			Files.createDirectories(this.folder.resolve("providers"));
			shareProgram(distribution);
			Folders.copy(distribution.home().resolve("conf"), this.folder.resolve("conf"));
			Folders.delete(this.folder.resolve("themes"));
			Folders.copy(realmFolder().resolve("themes"), this.folder.resolve("themes"));
			if (Files.exists(stamp()) && Files.readString(stamp()).equals(fingerprint())) {
				return false;
			}
			Folders.delete(data());
			Path imports = Files.createDirectories(data().resolve("import"));
			Files.copy(realmFolder().resolve("chidao-realm.json"), imports.resolve("chidao-realm.json"));
			Files.copy(accounts(), imports.resolve("chidao-users-0.json"));
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Notes that the realm is imported, so that the next start keeps the data.
	 */
	public void imported() {
		try {
			Files.writeString(stamp(), fingerprint());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path data() {
		return this.folder.resolve("data");
	}

	/**
	 * Names what the data is made from.
	 */
	String fingerprint() {
		Fingerprint fingerprint = new Fingerprint().add(realmFolder().resolve("chidao-realm.json")).add(accounts());
		new TreeMap<>(this.environment).forEach((name, value) -> fingerprint.add(name).add(value));
		return fingerprint.value();
	}

	private Path stamp() {
		return data().resolve("realm.sha256");
	}

	private void shareProgram(KeycloakDistribution distribution) throws IOException {
		Path program = distribution.home().resolve("lib");
		Path here = this.folder.resolve("lib");
		if (Files.isSymbolicLink(here) && Files.isSameFile(here, program)) {
			return;
		}
		if (Files.exists(here, LinkOption.NOFOLLOW_LINKS)) {
			Folders.delete(here);
		}
		try {
			Files.createSymbolicLink(here, program.toAbsolutePath());
		}
		catch (IOException | UnsupportedOperationException ex) {
			// Windows lets only some accounts make links
			Folders.copy(program, here);
		}
	}

	private static Path realmFolder() {
		return Project.backend().resolve("src/main/keycloak");
	}

	private static Path accounts() {
		return Project.backend().resolve("src/test/resources/keycloak/chidao-users-0.json");
	}

}
