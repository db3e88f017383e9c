package vn.chidao.conclusion;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of the delivery of a notice to one member.
 *
 * @param value the identifier
 */
public record DeliveryId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static DeliveryId of(String globalId) {
		return new DeliveryId(GlobalId.decode("Delivery", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
