package vn.chidao.membership;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of an entrustment.
 *
 * @param value the identifier
 */
public record EntrustmentId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not an entrustment id
	 */
	public static EntrustmentId of(String globalId) {
		return new EntrustmentId(GlobalId.decode("Entrustment", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
