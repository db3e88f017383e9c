package vn.chidao.platform.persistence;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * UUIDs as {@code BINARY(16)}, for statements written by hand. Entities do not need it.
 */
public final class UuidBytes {

	private static final int LENGTH = 16;

	private UuidBytes() {
	}

	/**
	 * Write a UUID.
	 * @param uuid the UUID
	 * @return its sixteen bytes, the most significant first
	 */
	public static byte[] of(UUID uuid) {
		return ByteBuffer.allocate(LENGTH)
			.putLong(uuid.getMostSignificantBits())
			.putLong(uuid.getLeastSignificantBits())
			.array();
	}

	/**
	 * Read a UUID.
	 * @param bytes its sixteen bytes
	 * @return the UUID
	 */
	public static UUID from(byte[] bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		return new UUID(buffer.getLong(), buffer.getLong());
	}

}
