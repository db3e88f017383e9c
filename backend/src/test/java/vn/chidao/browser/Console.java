package vn.chidao.browser;

import java.io.BufferedReader;
import java.io.IOException;

import vn.chidao.support.process.StartupFailure;

/**
 * Runs a program and passes on, line by line, what it says: the standard output of a
 * test's JVM belongs to its talk with Maven, so a child may not inherit it.
 */
final class Console {

	private Console() {
	}

	/**
	 * Runs a program to its end; it ends with this JVM at the latest.
	 * @param builder the command
	 * @return its exit code
	 */
	static int run(ProcessBuilder builder) throws IOException, InterruptedException {
		Process process = start(builder);
		Thread end = new Thread(() -> {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		});
		Runtime.getRuntime().addShutdownHook(end);
		try (BufferedReader said = process.inputReader()) {
			said.lines().forEach(System.out::println);
			return process.waitFor();
		}
		finally {
			Runtime.getRuntime().removeShutdownHook(end);
		}
	}

	private static Process start(ProcessBuilder builder) {
		try {
			return builder.redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			throw new StartupFailure("Cannot run " + builder.command().getFirst() + ": " + ex.getMessage(), ex);
		}
	}

}
