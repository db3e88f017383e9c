package vn.chidao.audit;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of an entry of the trail.
 *
 * @param value the identifier
 */
public record AuditEventId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static AuditEventId of(String globalId) {
		return new AuditEventId(GlobalId.decode("AuditEvent", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
