package vn.chidao.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.chidao.support.process.StartupFailure;

/**
 * The system's own Chromium: installed when it is missing and the account may, and never
 * downloaded behind anybody's back.
 */
final class Chromium {

	/** Environment variable that names another browser. */
	static final String VARIABLE = "CHROMIUM";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private Chromium() {
	}

	static Path find() throws IOException, InterruptedException {
		Optional<Path> found = installed();
		if (found.isEmpty() && "root".equals(System.getProperty("user.name")) && isThere("apt-get")) {
			System.out.println("Chromium is missing: installing it with apt-get");
			Console.run(new ProcessBuilder("apt-get", "update", "-qq"));
			Console.run(new ProcessBuilder("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"));
			found = installed();
		}
		return found.orElseThrow(() -> new StartupFailure("The browser tests need Chromium: install it, for example "
				+ "with 'apt-get install chromium', or name a browser in the environment variable " + VARIABLE));
	}

	private static Optional<Path> installed() {
		String chosen = System.getenv(VARIABLE);
		if (chosen != null) {
			return Optional.of(Path.of(chosen));
		}
		return NAMES.stream().flatMap(Chromium::onPath).findFirst();
	}

	private static boolean isThere(String tool) {
		return onPath(tool).findFirst().isPresent();
	}

	private static Stream<Path> onPath(String name) {
		String path = System.getenv("PATH");
		return (path == null) ? Stream.empty()
				: Stream.of(path.split(":", -1))
					.map((folder) -> Path.of(folder, name))
					.filter((file) -> Files.isExecutable(file));
	}

}
