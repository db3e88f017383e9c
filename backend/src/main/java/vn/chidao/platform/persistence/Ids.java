package vn.chidao.platform.persistence;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDv7 identifiers (RFC 9562): ordered by time so that they index well, assigned
 * by the application so that an aggregate has its id before it is stored.
 */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Unix milliseconds in the upper 48 bits, a counter within the millisecond below. */
	private static final AtomicLong LAST = new AtomicLong();

	private static final int COUNTER_BITS = 12;

	private Ids() {
	}

	/**
	 * The next identifier; later calls in one process sort after earlier ones.
	 * @return a version 7 UUID
	 */
	public static UUID next() {
		long tick = LAST.updateAndGet(Ids::tickAfter);
		long millis = tick >>> COUNTER_BITS;
		long counter = tick & 0xFFF;
		byte[] random = new byte[Long.BYTES];
		RANDOM.nextBytes(random);
		long high = (millis << 16) | 0x7000 | counter;
		long low = (ByteBuffer.wrap(random).getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

	// an identifier is not a date anyone reads, so it follows the machine, not the test
	// clock
	private static long tickAfter(long last) {
		return Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS);
	}

}
