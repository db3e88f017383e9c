package vn.chidao.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.chidao.support.process.Project;

/**
 * Operations as the web client's sources have them, so that a test asks what the client
 * asks and cannot fall behind it.
 */
public final class ClientDocument {

	private static final Pattern DOCUMENT = Pattern.compile("graphql\\(`(.*?)`\\)", Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("\\b(query|mutation|fragment) (\\w+)");

	private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(?!on\\b)(\\w+)");

	private ClientDocument() {
	}

	/**
	 * An operation with every fragment it needs.
	 * @param operation its name
	 * @return a document
	 */
	public static String of(String operation) {
		Map<String, String> known = read();
		Map<String, String> needed = new LinkedHashMap<>();
		collect(operation, known, needed);
		return String.join("\n", needed.values());
	}

	private static void collect(String name, Map<String, String> known, Map<String, String> needed) {
		String text = Objects.requireNonNull(known.get(name), () -> "the client has no document named " + name);
		if (needed.putIfAbsent(name, text) == null) {
			for (String spread : SPREAD.matcher(text).results().map((found) -> found.group(1)).toList()) {
				collect(spread, known, needed);
			}
		}
	}

	private static Map<String, String> read() {
		Map<String, String> known = new HashMap<>();
		for (Path source : sources()) {
			Matcher document = DOCUMENT.matcher(text(source));
			while (document.find()) {
				Matcher name = NAME.matcher(document.group(1));
				if (name.find()) {
					known.put(name.group(2), document.group(1));
				}
			}
		}
		return known;
	}

	private static List<Path> sources() {
		try (Stream<Path> files = Files.walk(Project.frontend().resolve("src"))) {
			return files.filter((file) -> file.toString().matches(".*\\.tsx?")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
