package vn.chidao.regulation;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a draft.
 *
 * @param value the identifier
 */
public record RegulationDraftId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static RegulationDraftId of(String globalId) {
		return new RegulationDraftId(GlobalId.decode("RegulationDraft", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}
