package vn.chidao.security;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a person. It lives here, below the module that keeps persons, because an
 * actor may be one.
 *
 * @param value the identifier
 */
public record PersonId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not a person id
	 */
	public static PersonId of(String globalId) {
		return new PersonId(GlobalId.decode("Person", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
