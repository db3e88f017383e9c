package vn.chidao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import vn.chidao.support.process.ChildProcesses;
import vn.chidao.support.process.Fingerprint;
import vn.chidao.support.process.LogFile;
import vn.chidao.support.process.Progress;
import vn.chidao.support.process.Project;
import vn.chidao.support.process.StartupFailure;

/**
 * The built web client in {@code frontend/dist}, built again only when what it is made
 * from has changed.
 *
 * @param settings where logs and notes go
 * @param children what runs npm
 * @param progress told about the long steps
 */
record WebClient(LocalSettings settings, ChildProcesses children, Progress progress) {

	private static final String NPM = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

	/** Made by the build or by tests, or no part of the client. */
	private static final Set<String> NOT_INPUT = Set.of("node_modules", "dist", "e2e", "src/gql", "test-results",
			"playwright-report", "coverage", "tsconfig.tsbuildinfo");

	/**
	 * Builds the client when needed.
	 */
	void build() {
		Path stamp = this.settings.data().resolve("web-client.sha256");
		String inputs = new Fingerprint().add(Project.root().resolve("schema.graphqls"))
			.add(Project.frontend(), (path) -> !NOT_INPUT.contains(path.toString().replace('\\', '/')))
			.value();
		if (Files.exists(Project.frontend().resolve("dist/index.html")) && inputs.equals(read(stamp))) {
			return;
		}
		List.of("node", NPM).forEach(this::require);
		this.progress.say("Installing the web client's packages unless they are there (first time 1 to 2 min)");
		run("npm-install", "needs access to the npm registry", "node", "scripts/install.mjs");
		this.progress.say("Building the web client (about 20 s)");
		run("npm-codegen", "the contract and the client do not fit", NPM, "run", "codegen");
		run("npm-build", "the client does not build", NPM, "run", "build");
		write(stamp, inputs);
	}

	private void require(String tool) {
		try {
			LogFile log = new LogFile(this.settings.log("node"));
			this.children.run("node", log.of(new ProcessBuilder(tool, "--version")));
		}
		catch (StartupFailure ex) {
			throw new StartupFailure("'" + tool + "' is not on the PATH: the web client is built with Node.js and npm, "
					+ "install Node.js 20.19 or newer and run again", ex);
		}
	}

	private void run(String name, String hint, String... command) {
		LogFile log = new LogFile(this.settings.log(name));
		ProcessBuilder builder = log.of(new ProcessBuilder(command).directory(Project.frontend().toFile()));
		// npm neither asks questions nor draws bars into a file
		builder.environment().put("CI", "true");
		int exitCode = this.children.run(name, builder);
		if (exitCode != 0) {
			throw new StartupFailure(
					"'" + String.join(" ", command) + "' failed in frontend/ (" + hint + ")" + log.explanation());
		}
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
