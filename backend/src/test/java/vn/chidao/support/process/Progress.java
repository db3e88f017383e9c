package vn.chidao.support.process;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Tells the person at the terminal what is going on, with the time since the start.
 */
public final class Progress {

	private final PrintStream out;

	private final long startedNanos = System.nanoTime();

	/**
	 * @param out where lines go
	 */
	public Progress(PrintStream out) {
		this.out = out;
	}

	/**
	 * Prints one line.
	 * @param message what has happened or is under way
	 */
	public void say(String message) {
		Duration elapsed = elapsed();
		this.out.printf("[%02d:%02d] %s%n", elapsed.toMinutes(), elapsed.toSecondsPart(), message);
		this.out.flush();
	}

	/**
	 * Time since this object was made.
	 * @return never negative
	 */
	public Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.startedNanos);
	}

}
