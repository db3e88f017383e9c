package vn.chidao.security;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a sign-in identity.
 *
 * @param value the identifier
 */
public record AccountId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not an account id
	 */
	public static AccountId of(String globalId) {
		return new AccountId(GlobalId.decode("Account", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
