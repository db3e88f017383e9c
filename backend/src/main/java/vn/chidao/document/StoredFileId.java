package vn.chidao.document;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a stored file.
 *
 * @param value the identifier
 */
public record StoredFileId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not a file's id
	 */
	public static StoredFileId of(String globalId) {
		return new StoredFileId(GlobalId.decode("StoredFile", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
