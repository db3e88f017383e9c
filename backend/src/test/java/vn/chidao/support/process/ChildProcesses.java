package vn.chidao.support.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The programs this JVM has started. They end with it: in an orderly way on
 * {@link #close()}, through {@link OrphanGuard} when the JVM is killed, and where there
 * is no guard at the next start, from the notes in a folder that only one JVM uses at a
 * time.
 */
public final class ChildProcesses implements AutoCloseable {

	private final Path folder;

	private final FileChannel lockFile;

	private final OrphanGuard guard = OrphanGuard.start();

	private final List<Process> children = new CopyOnWriteArrayList<>();

	private volatile boolean closed;

	private ChildProcesses(Path folder, FileChannel lockFile) {
		this.folder = folder;
		this.lockFile = lockFile;
	}

	/**
	 * Takes the folder for this JVM and ends what an earlier one left running.
	 * @param folder where notes about running programs are kept
	 * @return to be closed at the end
	 */
	public static ChildProcesses in(Path folder) {
		try {
			Files.createDirectories(folder);
			FileChannel lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(lockFile) == null) {
				lockFile.close();
				throw new StartupFailure(
						"Another run is using " + folder.getParent() + ": stop it first (Ctrl-C there)");
			}
			ProcessNotes.endLeftovers(folder);
			return new ChildProcesses(folder, lockFile);
		}
		catch (IOException ex) {
			throw new StartupFailure("Cannot write to " + folder + ": check its owner and the free space", ex);
		}
	}

	/**
	 * Starts a server that runs until {@link #close()}.
	 * @param name short name, for its note
	 * @param builder the command
	 * @return the running server
	 */
	public Process start(String name, ProcessBuilder builder) {
		Process process = launch(name, builder);
		this.guard.watch(process.pid());
		return process;
	}

	/**
	 * Runs a tool to its end.
	 * @param name short name, for its note
	 * @param builder the command
	 * @return its exit code
	 */
	public int run(String name, ProcessBuilder builder) {
		Process process = launch(name, builder);
		this.guard.watch(process.pid());
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			ProcessNotes.end(Stream.of(process.toHandle()));
			throw new StartupFailure(name + " was interrupted", ex);
		}
		finally {
			this.children.remove(process);
			this.guard.forget(process.pid());
			ProcessNotes.remove(this.folder, name);
		}
	}

	private synchronized Process launch(String name, ProcessBuilder builder) {
		if (this.closed) {
			throw new StartupFailure("Stopped before " + name + " started");
		}
		try {
			Process process = builder.start();
			this.children.add(process);
			ProcessNotes.write(this.folder, name, process.toHandle());
			return process;
		}
		catch (IOException ex) {
			throw new StartupFailure("Cannot run " + builder.command().getFirst() + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Ends every program still running and waits until it is gone.
	 */
	@Override
	public void close() {
		synchronized (this) {
			if (this.closed) {
				return;
			}
			this.closed = true;
		}
		ProcessNotes.end(this.children.stream().map(Process::toHandle));
		ProcessNotes.clear(this.folder);
		this.guard.dismiss();
		try {
			this.lockFile.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
		try {
			return lockFile.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

}
