package vn.chidao.support.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One small file per running program: its number and the moment it started, because
 * numbers are used again.
 */
final class ProcessNotes {

	private static final String SUFFIX = ".pid";

	private static final int PATIENCE_SECONDS = 15;

	private ProcessNotes() {
	}

	static void write(Path folder, String name, ProcessHandle process) throws IOException {
		Files.writeString(folder.resolve(name + SUFFIX), process.pid() + " " + startOf(process));
	}

	static void remove(Path folder, String name) {
		try {
			Files.deleteIfExists(folder.resolve(name + SUFFIX));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void clear(Path folder) {
		for (Path note : list(folder)) {
			remove(folder, note.getFileName().toString().replace(SUFFIX, ""));
		}
	}

	/**
	 * Ends every noted program that still runs.
	 */
	static void endLeftovers(Path folder) throws IOException {
		for (Path note : list(folder)) {
			String[] words = Files.readString(note).split(" ", 2);
			if (words.length == 2) {
				end(running(words[0], words[1]).stream());
			}
		}
		clear(folder);
	}

	/**
	 * Ends programs and what they have started: all are asked politely before the first
	 * is waited for, and forced when they do not listen.
	 */
	static void end(Stream<ProcessHandle> processes) {
		List<ProcessHandle> all = processes
			.flatMap((process) -> Stream.concat(process.descendants(), Stream.of(process)))
			.toList();
		all.forEach(ProcessHandle::destroy);
		for (ProcessHandle one : all) {
			try {
				one.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			catch (TimeoutException | ExecutionException ex) {
				one.destroyForcibly();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				one.destroyForcibly();
			}
		}
	}

	private static Optional<ProcessHandle> running(String pid, String start) {
		return ProcessHandle.of(Long.parseLong(pid)).filter((process) -> startOf(process).equals(start.strip()));
	}

	private static String startOf(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toString).orElse("unknown");
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(SUFFIX)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
