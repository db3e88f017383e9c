package vn.chidao.task;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a task.
 *
 * @param value the identifier
 */
public record TaskId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static TaskId of(String globalId) {
		return new TaskId(GlobalId.decode("Task", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
