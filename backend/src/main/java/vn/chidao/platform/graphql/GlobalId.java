package vn.chidao.platform.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * An opaque id as clients hold it: base64url of the type name, a colon and the sixteen
 * bytes of the identifier.
 *
 * @param typeName the GraphQL object type
 * @param value the identifier within the type
 */
public record GlobalId(String typeName, UUID value) {

	private static final int UUID_BYTES = 16;

	/**
	 * Write a global id.
	 * @param typeName the GraphQL object type
	 * @param value the identifier
	 * @return the opaque id
	 */
	public static String encode(String typeName, UUID value) {
		byte[] name = typeName.getBytes(StandardCharsets.US_ASCII);
		byte[] bytes = ByteBuffer.allocate(name.length + 1 + UUID_BYTES)
			.put(name)
			.put((byte) ':')
			.putLong(value.getMostSignificantBits())
			.putLong(value.getLeastSignificantBits())
			.array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Read a global id of any type.
	 * @param globalId what the client sent
	 * @return its parts
	 * @throws BadInputException if it is not an id this server wrote
	 */
	public static GlobalId parse(String globalId) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(globalId);
			int nameLength = bytes.length - 1 - UUID_BYTES;
			if (nameLength > 0 && bytes[nameLength] == ':') {
				ByteBuffer rest = ByteBuffer.wrap(bytes, nameLength + 1, UUID_BYTES);
				String name = new String(bytes, 0, nameLength, StandardCharsets.US_ASCII);
				GlobalId parsed = new GlobalId(name, new UUID(rest.getLong(), rest.getLong()));
				if (encode(parsed.typeName, parsed.value).equals(globalId)) {
					return parsed;
				}
			}
		}
		catch (IllegalArgumentException ex) {
			throw new BadInputException("error.id.malformed", ex);
		}
		throw new BadInputException("error.id.malformed");
	}

	/**
	 * Read a global id that must be of one type.
	 * @param typeName the GraphQL object type expected
	 * @param globalId what the client sent
	 * @return the identifier
	 * @throws BadInputException if it is not an id of that type
	 */
	public static UUID decode(String typeName, String globalId) {
		GlobalId parsed = parse(globalId);
		if (!parsed.typeName.equals(typeName)) {
			throw new BadInputException("error.id.type", typeName);
		}
		return parsed.value;
	}

}
