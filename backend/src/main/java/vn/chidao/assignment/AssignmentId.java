package vn.chidao.assignment;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of an assignment.
 *
 * @param value the identifier
 */
public record AssignmentId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static AssignmentId of(String globalId) {
		return new AssignmentId(GlobalId.decode("Assignment", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
