package vn.chidao.meeting;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a paper of a meeting.
 *
 * @param value a UUIDv7
 */
public record MeetingPaperId(UUID value) implements NodeId {

	/**
	 * Read an id as clients hold it.
	 * @param globalId the opaque id
	 * @return the id
	 */
	public static MeetingPaperId of(String globalId) {
		return new MeetingPaperId(GlobalId.decode("MeetingPaper", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
