package vn.chidao.membership;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a membership.
 *
 * @param value the identifier
 */
public record MembershipId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not a membership id
	 */
	public static MembershipId of(String globalId) {
		return new MembershipId(GlobalId.decode("Membership", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
