package vn.chidao.support.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where a program writes what it does.
 *
 * @param path the file
 */
public record LogFile(Path path) {

	/**
	 * Sends what a program writes to this file.
	 * @param builder the program
	 * @return the same builder
	 */
	public ProcessBuilder of(ProcessBuilder builder) {
		try {
			Files.createDirectories(this.path.toAbsolutePath().getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return builder.redirectErrorStream(true).redirectOutput(this.path.toFile());
	}

	/**
	 * Why the program failed, as far as its log tells.
	 * @return the end of a sentence, with the place of the whole log
	 */
	public String explanation() {
		return ": " + lastError() + " (all of it in " + this.path + ")";
	}

	private String lastError() {
		try {
			List<String> lines = new String(Files.readAllBytes(this.path), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.toList();
			return lines.reversed()
				.stream()
				.filter((line) -> line.toLowerCase(Locale.ROOT).contains("error")
						&& !line.contains("complete log of this run"))
				.findFirst()
				.orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
		}
		catch (IOException ex) {
			return "it left no log";
		}
	}

}
