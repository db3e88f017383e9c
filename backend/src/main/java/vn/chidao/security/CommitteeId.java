package vn.chidao.security;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a committee or helper team. It lives here because powers are asked for by
 * committee.
 *
 * @param value the identifier
 */
public record CommitteeId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not a committee id
	 */
	public static CommitteeId of(String globalId) {
		return new CommitteeId(GlobalId.decode("Committee", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
