package vn.chidao.support.process;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A tiny shell that holds one end of a pipe to this JVM. When the JVM goes, however it
 * goes, the pipe breaks and the shell ends the programs it was told about. Systems
 * without a shell do without the guard.
 */
final class OrphanGuard {

	private static final String SCRIPT = """
			trap '' INT TERM HUP
			pids=
			while read -r change pid; do
			  case $change in
			    +) pids="$pids $pid " ;;
			    -) pids="${pids%% $pid *} ${pids#* $pid }" ;;
			  esac
			done
			[ -n "$pids" ] || exit 0
			kill $pids 2>/dev/null
			sleep 5
			kill -9 $pids 2>/dev/null
			""";

	private final Optional<Process> shell;

	private OrphanGuard(Optional<Process> shell) {
		this.shell = shell;
	}

	static OrphanGuard start() {
		try {
			return new OrphanGuard(
					Optional.of(new ProcessBuilder("sh", "-c", SCRIPT).redirectOutput(ProcessBuilder.Redirect.DISCARD)
						.redirectError(ProcessBuilder.Redirect.DISCARD)
						.start()));
		}
		catch (IOException ex) {
			return new OrphanGuard(Optional.empty());
		}
	}

	void watch(long pid) {
		tell("+ " + pid + "\n");
	}

	/**
	 * The program has ended, and its number may be given to another.
	 */
	void forget(long pid) {
		tell("- " + pid + "\n");
	}

	private synchronized void tell(String line) {
		this.shell.filter(Process::isAlive).ifPresent((running) -> {
			try {
				Writer pipe = running.outputWriter(StandardCharsets.US_ASCII);
				pipe.write(line);
				pipe.flush();
			}
			catch (IOException ex) {
				throw new StartupFailure("The shell that guards child processes has gone", ex);
			}
		});
	}

	/**
	 * The programs are known to be gone: the guard goes without touching their numbers.
	 */
	void dismiss() {
		this.shell.ifPresent(Process::destroyForcibly);
	}

}
