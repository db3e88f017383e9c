package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.UserError;

/**
 * What came of reading a text, GraphQL type {@code ImportRegulationPayload}.
 *
 * @param preview what was read, null when there was nothing to read
 * @param regulation the regulation, when saved
 * @param userErrors why it was not saved
 */
public record ImportedRegulation(@Nullable RegulationPreviewView preview, @Nullable RegulationView regulation,
		List<? extends UserError> userErrors) {

	public ImportedRegulation {
		userErrors = List.copyOf(userErrors);
	}

}
