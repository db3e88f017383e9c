package vn.chidao.meeting;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of an agenda item.
 *
 * @param value a UUIDv7
 */
public record AgendaItemId(UUID value) implements NodeId {

	/**
	 * Read an id as clients hold it.
	 * @param globalId the opaque id
	 * @return the id
	 */
	public static AgendaItemId of(String globalId) {
		return new AgendaItemId(GlobalId.decode("AgendaItem", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
