package vn.chidao.support.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A SHA-256 over files and words: equal fingerprints mean that a step need not run again.
 */
public final class Fingerprint {

	private final MessageDigest digest;

	public Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Adds a word.
	 * @param word any text
	 * @return this
	 */
	public Fingerprint add(String word) {
		this.digest.update(word.getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) 0);
		return this;
	}

	/**
	 * Adds the names and contents of a file or of everything under a folder, in a stable
	 * order.
	 * @param root file or folder; a missing one counts as empty
	 * @param wanted which files and folders to look into, given their path under the root
	 * @return this
	 */
	public Fingerprint add(Path root, Predicate<Path> wanted) {
		try {
			if (Files.isRegularFile(root)) {
				add(root.getFileName().toString());
				this.digest.update(Files.readAllBytes(root));
			}
			else if (Files.isDirectory(root)) {
				addFolder(root, root, wanted);
			}
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds everything under a file or folder.
	 * @param root file or folder; a missing one counts as empty
	 * @return this
	 */
	public Fingerprint add(Path root) {
		return add(root, (path) -> true);
	}

	private void addFolder(Path root, Path folder, Predicate<Path> wanted) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.sorted().toList()) {
				Path relative = root.relativize(entry);
				if (!wanted.test(relative)) {
					continue;
				}
				if (Files.isDirectory(entry)) {
					addFolder(root, entry, wanted);
				}
				else {
					add(relative.toString());
					this.digest.update(Files.readAllBytes(entry));
				}
			}
		}
	}

	/**
	 * The fingerprint of all that was added.
	 * @return 64 hexadecimal digits; the object starts anew afterwards
	 */
	public String value() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
