package vn.chidao.support.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Network ports of this machine.
 */
public final class Ports {

	private Ports() {
	}

	/**
	 * Finds a port that nobody listens on.
	 * @return the number of a port that was free a moment ago
	 */
	public static int free() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Fails when somebody listens on a port.
	 * @param port the port wanted
	 * @param purpose what it is wanted for
	 * @param option how to choose another, e.g. {@code -Dchidao.port}
	 */
	public static void requireFree(int port, String purpose, String option) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(port));
		}
		catch (IOException ex) {
			throw new StartupFailure("Port " + port + " (" + purpose
					+ ") is in use: stop the program that listens there, or choose another port with " + option + "="
					+ (port + 1), ex);
		}
	}

}
