package vn.chidao.support.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Whole folders at once; links are never followed.
 */
public final class Folders {

	private Folders() {
	}

	/**
	 * Deletes a file or a folder with all that is in it.
	 * @param root may be missing
	 */
	public static void delete(Path root) {
		if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try {
			Files.walkFileTree(root, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
						throws IOException {
					if (failure != null) {
						throw failure;
					}
					Files.delete(folder);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Copies a folder with all that is in it over another.
	 * @param from an existing folder
	 * @param to made when missing
	 */
	public static void copy(Path from, Path to) {
		try (Stream<Path> entries = Files.walk(from)) {
			for (Path entry : entries.toList()) {
				Path target = to.resolve(from.relativize(entry).toString());
				if (Files.isDirectory(entry)) {
					Files.createDirectories(target);
				}
				else {
					Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Gives a finished folder its final name in one step, so that a half-made one is
	 * never taken for whole.
	 * @param from the finished folder
	 * @param to its final name; what is there goes
	 */
	public static void publish(Path from, Path to) {
		delete(to);
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			throw new StartupFailure("The file system of " + to + " cannot rename a folder in one step", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
