package vn.chidao.agency;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of an agency.
 *
 * @param value the identifier
 */
public record AgencyId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static AgencyId of(String globalId) {
		return new AgencyId(GlobalId.decode("Agency", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
