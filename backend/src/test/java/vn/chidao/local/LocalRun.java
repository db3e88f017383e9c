package vn.chidao.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.context.ConfigurableApplicationContext;

import vn.chidao.support.keycloak.KeycloakDistribution;
import vn.chidao.support.keycloak.KeycloakHome;
import vn.chidao.support.keycloak.KeycloakProcess;
import vn.chidao.support.mail.MailCatcher;
import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.Progress;
import vn.chidao.support.process.StartupFailure;

/**
 * Starts the database, Keycloak, the web client's build and the API beside each other,
 * and ends all of them together.
 */
public final class LocalRun {

	private final LocalSettings settings;

	private final Progress progress;

	private final ChildProcesses children;

	private final AtomicReference<ConfigurableApplicationContext> running = new AtomicReference<>();

	private final AtomicReference<MailCatcher> mail = new AtomicReference<>();

	private LocalRun(LocalSettings settings, Progress progress, ChildProcesses children) {
		this.settings = settings;
		this.progress = progress;
		this.children = children;
	}

	/**
	 * Returns when everything runs; it goes on until the process is told to end. What is
	 * missing or in the way is told in one line, and the process ends with exit code 1.
	 * @param api starts the API with the given arguments
	 */
	public static void start(Function<String[], ConfigurableApplicationContext> api) {
		Progress progress = new Progress(System.out);
		Failures failures = new Failures(progress, new AtomicBoolean());
		try {
			LocalSettings settings = LocalSettings.fromSystem();
			ChildProcesses children = ChildProcesses.in(settings.data().resolve("run"));
			LocalRun run = new LocalRun(settings, progress, children);
			Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "local-stop"));
			endWithMaven();
			run.startAll(api, failures);
		}
		catch (RuntimeException ex) {
			failures.end(ex);
		}
	}

	private void startAll(Function<String[], ConfigurableApplicationContext> api, Failures failures) {
		this.settings.requireFreePorts();
		if (this.settings.reset()) {
			this.progress.say("Dropping the data of earlier runs");
			this.settings.dropData();
		}
		List<CompletableFuture<Void>> others = List.of(failures.watch(this::startKeycloak),
				failures.watch(new WebClient(this.settings, this.children, this.progress)::build));
		catchMail();
		startApi(api, new LocalDatabase(this.settings, this.children, this.progress).start());
		others.forEach(CompletableFuture::join);
		System.out.print(Banner.of(this.settings, this.progress.elapsed().toSeconds()));
		System.out.flush();
	}

	private void startApi(Function<String[], ConfigurableApplicationContext> api, String databaseUrl) {
		this.progress.say("Starting the API");
		this.running.set(api.apply(new String[] { "--spring.profiles.active=demo",
				"--server.port=" + this.settings.port(), "--spring.datasource.url=" + databaseUrl,
				"--spring.datasource.username=root", "--spring.datasource.password=", "--spring.main.banner-mode=off",
				"--chidao.security.issuer=" + this.settings.keycloakUrl() + "/realms/chidao",
				"--chidao.invitations.secret=" + KeycloakHome.INVITATIONS_SECRET, "--logging.level.com.icegreen=warn",
				"--chidao.files.folder=" + this.settings.data().resolve("files"),
				// the terminal is for the progress; the whole log is in the file
				"--logging.threshold.console=WARN", "--logging.file.name=" + this.settings.log("api") }));
		this.progress.say("The API is ready");
	}

	private void startKeycloak() {
		KeycloakDistribution distribution = KeycloakDistribution.in(this.settings.data().resolve("programs"),
				this.children, this.progress);
		KeycloakHome home = KeycloakHome.demo(this.settings.data().resolve("keycloak"), this.settings.webUrl(),
				this.settings.mailPort());
		this.progress.say(home.prepare(distribution) ? "Starting Keycloak and importing the realm (once, about 30 s)"
				: "Starting Keycloak");
		KeycloakProcess.start(home, this.settings.keycloakPort(), this.children, this.settings.log("keycloak"))
			.awaitReady();
		this.progress.say("Keycloak is ready");
	}

	/** Messages are kept as files: nobody out there is written to from a demo. */
	private void catchMail() {
		MailCatcher catcher = MailCatcher.on(this.settings.mailPort());
		catcher.keepIn(this.settings.data().resolve("mail"), (file) -> this.progress.say("A message: " + file));
		this.mail.set(catcher);
	}

	private void stop() {
		ConfigurableApplicationContext context = this.running.get();
		if (context != null) {
			context.close();
		}
		MailCatcher catcher = this.mail.get();
		if (catcher != null) {
			catcher.close();
		}
		this.children.close();
	}

	/**
	 * Maven that is killed cannot pass its end on, so the run watches for it.
	 */
	private static void endWithMaven() {
		ProcessHandle.current()
			.parent()
			.filter((parent) -> parent.info().command().orElse("").contains("java"))
			.ifPresent((maven) -> Thread.ofPlatform().daemon().name("maven-watch").start(() -> {
				maven.onExit().join();
				System.exit(1);
			}));
	}

	/**
	 * The first failure ends the process, whichever part it comes from.
	 */
	private record Failures(Progress progress, AtomicBoolean told) {

		CompletableFuture<Void> watch(Runnable part) {
			return CompletableFuture.runAsync(() -> {
				try {
					part.run();
				}
				catch (RuntimeException ex) {
					end(ex);
				}
			}, (task) -> Thread.ofPlatform().start(task));
		}

		void end(RuntimeException failure) {
			if (this.told.compareAndSet(false, true)) {
				this.progress.say("CANNOT START: " + reason(failure));
				silence();
				System.exit(1);
			}
		}

		/**
		 * What still starts in other threads fails now too; nobody needs to read of that.
		 */
		private static void silence() {
			PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
			System.setOut(nowhere);
			System.setErr(nowhere);
		}

		private static String reason(RuntimeException failure) {
			if (failure instanceof StartupFailure) {
				return String.valueOf(failure.getMessage());
			}
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (cause instanceof FlywayValidateException) {
					return "the local data were made by another version of the program: "
							+ "run with -Dchidao.reset=true to start with fresh data";
				}
			}
			return "the API failed, the lines above say why (" + failure.getClass().getSimpleName() + ")";
		}

	}

}
