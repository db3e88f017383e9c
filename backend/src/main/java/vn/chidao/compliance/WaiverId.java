package vn.chidao.compliance;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * Identifies a waiver.
 *
 * @param value its identifier
 */
public record WaiverId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static WaiverId of(String globalId) {
		return new WaiverId(GlobalId.decode("Waiver", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
