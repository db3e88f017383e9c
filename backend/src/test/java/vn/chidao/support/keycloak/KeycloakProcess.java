package vn.chidao.support.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.LogFile;
import vn.chidao.support.process.StartupFailure;

/**
 * A Keycloak that has been started and may not be ready yet.
 */
public final class KeycloakProcess {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final KeycloakHome home;

	private final int port;

	private final Process process;

	private final LogFile log;

	private KeycloakProcess(KeycloakHome home, int port, Process process, LogFile log) {
		this.home = home;
		this.port = port;
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts a server and returns at once.
	 * @param home a prepared home
	 * @param port where it shall listen
	 * @param children what ends it at last
	 * @param logFile where it writes
	 * @return the starting server
	 */
	public static KeycloakProcess start(KeycloakHome home, int port, ChildProcesses children, Path logFile) {
		LogFile log = new LogFile(logFile);
		ProcessBuilder builder = log.of(KeycloakCommand.in(home.folder()).start(port));
		builder.environment().putAll(home.environment());
		return new KeycloakProcess(home, port, children.start("keycloak", builder), log);
	}

	/**
	 * Waits until the realm answers.
	 * @return this
	 */
	public KeycloakProcess awaitReady() {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		try (HttpClient http = HttpClient.newHttpClient()) {
			while (!answers(http)) {
				if (!this.process.isAlive()) {
					throw new StartupFailure("Keycloak stopped while starting" + this.log.explanation());
				}
				if (System.nanoTime() > deadline) {
					throw new StartupFailure("Keycloak did not start within " + PATIENCE.toMinutes() + " minutes"
							+ this.log.explanation());
				}
				Thread.sleep(200);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartupFailure("Interrupted while Keycloak was starting", ex);
		}
		this.home.imported();
		return this;
	}

	/**
	 * The realm's address, the issuer of its tokens.
	 * @return without a slash at the end
	 */
	public String issuer() {
		return url() + "/realms/chidao";
	}

	/**
	 * The server's address.
	 * @return without a slash at the end
	 */
	public String url() {
		return "http://localhost:" + this.port;
	}

	/**
	 * Ends the server and waits until it is gone.
	 */
	void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private boolean answers(HttpClient http) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
			.timeout(Duration.ofSeconds(10))
			.build();
		try {
			return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
