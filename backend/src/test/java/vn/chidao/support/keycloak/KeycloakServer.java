package vn.chidao.support.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;

import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.Folders;
import vn.chidao.support.process.Ports;
import vn.chidao.support.process.Progress;
import vn.chidao.support.process.Project;

/**
 * The Keycloak of this JVM's tests: a real one, with the real realm and the demo
 * accounts, started when first asked for and gone with the JVM.
 */
public final class KeycloakServer {

	/**
	 * Address that the tests' browserless sign-in says it comes from; nobody listens
	 * there.
	 */
	static final String WEB_URL = "http://localhost:8080";

	private final KeycloakProcess process;

	private KeycloakServer(KeycloakProcess process) {
		this.process = process;
	}

	/**
	 * The running server.
	 * @return the same instance for the whole life of the JVM
	 */
	public static KeycloakServer get() {
		return Holder.INSTANCE;
	}

	/**
	 * The server's address.
	 * @return without a slash at the end
	 */
	public String url() {
		return this.process.url();
	}

	/**
	 * Issuer of the tokens.
	 * @return address of the realm, without a slash at the end
	 */
	public String issuer() {
		return this.process.issuer();
	}

	/**
	 * Signs a demo account in through the login page.
	 * @param username name of the account, which is its password too
	 * @return its tokens
	 */
	public Tokens signIn(String username) {
		return new SignIn(issuer(), "chidao-web", WEB_URL + "/").as(username, username);
	}

	/**
	 * Signs the integration client in.
	 * @return its tokens; there is neither an ID token nor a refresh token
	 */
	public Tokens signInAsIntegration() {
		return SignIn.asClient(issuer(), "chidao-integration", KeycloakHome.INTEGRATION_SECRET);
	}

	/**
	 * Keycloak's administration, for tests that need another client, key or realm.
	 * @return signed in as the administrator
	 */
	public KeycloakAdmin admin() {
		return KeycloakAdmin.of(url());
	}

	private static KeycloakServer start() {
		Path work = Project.backend().resolve("target/keycloak");
		Path own = work.resolve(Long.toString(ProcessHandle.current().pid()));
		ChildProcesses children = ChildProcesses.in(own.resolve("run"));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			children.close();
			Folders.delete(own);
		}, "keycloak-stop"));
		// standard output belongs to the forked JVM's talk with Maven
		Progress progress = new Progress(System.err);
		KeycloakDistribution distribution = KeycloakDistribution.in(Project.root().resolve(".local/programs"), children,
				progress);
		KeycloakHome home = KeycloakHome.demo(own.resolve("home"), WEB_URL, KeycloakHome.MAIL_PORT);
		Path seed = work.resolve("seed-" + home.fingerprint().substring(0, 16));
		int port = Ports.free();
		if (Files.isDirectory(seed)) {
			Folders.copy(seed, home.data());
		}
		else {
			progress.say("Importing the realm for tests (once per change of it, about 35 s)");
			makeSeed(home, distribution, children, seed);
		}
		home.prepare(distribution);
		return new KeycloakServer(
				KeycloakProcess.start(home, port, children, work.resolve("keycloak.log")).awaitReady());
	}

	/**
	 * Imports the realm and keeps the data of the stopped server for the next JVMs.
	 */
	private static void makeSeed(KeycloakHome home, KeycloakDistribution distribution, ChildProcesses children,
			Path seed) {
		home.prepare(distribution);
		KeycloakProcess importing = KeycloakProcess
			.start(home, Ports.free(), children, seed.resolveSibling("keycloak-import.log"))
			.awaitReady();
		importing.stop();
		Path copy = seed.resolveSibling(seed.getFileName() + ".part");
		Folders.delete(copy);
		Folders.copy(home.data(), copy);
		Folders.publish(copy, seed);
	}

	private static final class Holder {

		static final KeycloakServer INSTANCE = start();

	}

}
