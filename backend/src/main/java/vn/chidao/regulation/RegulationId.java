package vn.chidao.regulation;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a regulation.
 *
 * @param value the identifier
 */
public record RegulationId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static RegulationId of(String globalId) {
		return new RegulationId(GlobalId.decode("Regulation", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
