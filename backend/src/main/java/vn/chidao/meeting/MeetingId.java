package vn.chidao.meeting;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a meeting.
 *
 * @param value a UUIDv7
 */
public record MeetingId(UUID value) implements NodeId {

	/**
	 * Read an id as clients hold it.
	 * @param globalId the opaque id
	 * @return the id
	 */
	public static MeetingId of(String globalId) {
		return new MeetingId(GlobalId.decode("Meeting", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
