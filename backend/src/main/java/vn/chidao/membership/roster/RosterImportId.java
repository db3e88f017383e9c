package vn.chidao.membership.roster;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a list that was taken over.
 *
 * @param value the identifier
 */
record RosterImportId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static RosterImportId of(String globalId) {
		return new RosterImportId(GlobalId.decode("RosterImport", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
