package vn.chidao.procedure;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a case.
 *
 * @param value the identifier
 */
public record ProcedureCaseId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static ProcedureCaseId of(String globalId) {
		return new ProcedureCaseId(GlobalId.decode("ProcedureCase", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
