package vn.chidao.regulation;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a rule.
 *
 * @param value the identifier
 */
public record RuleId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static RuleId of(String globalId) {
		return new RuleId(GlobalId.decode("Rule", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
