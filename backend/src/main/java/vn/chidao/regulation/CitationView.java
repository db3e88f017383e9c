package vn.chidao.regulation;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.SourceCitation;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * Where a rule, a deadline or a refusal comes from, GraphQL type {@code Citation}.
 *
 * @param label ready to read
 * @param quote the words of the source, if they were seen
 * @param regulationId the committee's regulation, null for a national rule
 * @param anchor key of the provision in the regulation
 * @param sourceQuality how much of the source is known
 */
public record CitationView(String label, @Nullable String quote, @Nullable RegulationId regulationId,
		@Nullable String anchor, SourceQuality sourceQuality) implements SourceCitation {

}
