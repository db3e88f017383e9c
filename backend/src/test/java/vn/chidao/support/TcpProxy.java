package vn.chidao.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between the application and a server, and lets nothing through while it is told
 * to stall: connections stay open and new ones are taken, as by a server that hangs.
 */
public final class TcpProxy implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(TcpProxy.class);

	private static final int BUFFER = 16_384;

	private final InetSocketAddress target;

	private final ServerSocket entrance;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition flowing = this.lock.newCondition();

	private boolean stalled;

	/**
	 * A proxy on a free port of this machine.
	 * @param target the server
	 */
	public TcpProxy(InetSocketAddress target) {
		this.target = target;
		try {
			this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	/**
	 * Where to connect.
	 * @return a port on this machine
	 */
	public int port() {
		return this.entrance.getLocalPort();
	}

	/** Let nothing through from now on. */
	public void stall() {
		set(true);
	}

	/** Let everything through again, what has waited too. */
	public void flow() {
		set(false);
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
	}

	private void set(boolean stall) {
		this.lock.lock();
		try {
			this.stalled = stall;
			this.flowing.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				join(this.entrance.accept());
			}
			catch (IOException ex) {
				log.debug("The entrance was closed, or the server is gone", ex);
			}
		}
	}

	private void join(Socket near) throws IOException {
		Socket far = new Socket();
		far.connect(this.target);
		Thread.ofVirtual().start(() -> carry(near, far));
		Thread.ofVirtual().start(() -> carry(far, near));
	}

	private void carry(Socket from, Socket into) {
		try (from; into) {
			InputStream in = from.getInputStream();
			OutputStream out = into.getOutputStream();
			byte[] bytes = new byte[BUFFER];
			for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
				awaitFlow();
				out.write(bytes, 0, length);
				out.flush();
			}
		}
		catch (IOException ex) {
			log.debug("One side has hung up", ex);
		}
	}

	private void awaitFlow() {
		this.lock.lock();
		try {
			while (this.stalled) {
				this.flowing.awaitUninterruptibly();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

}
