package vn.chidao.meeting;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of an invitation to a meeting.
 *
 * @param value a UUIDv7
 */
public record InvitationId(UUID value) implements NodeId {

	/**
	 * Read an id as clients hold it.
	 * @param globalId the opaque id
	 * @return the id
	 */
	public static InvitationId of(String globalId) {
		return new InvitationId(GlobalId.decode("Invitation", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
