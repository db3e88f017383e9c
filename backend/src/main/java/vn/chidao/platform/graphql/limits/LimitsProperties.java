package vn.chidao.platform.graphql.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of one GraphQL request.
 *
 * @param maxTokens lexical tokens of the document
 * @param maxDepth nested field levels
 * @param maxAliases aliased fields of one parent, fragments included
 * @param maxRootFields root fields of the operation
 * @param maxDirectives directives in the document
 * @param maxCost composite objects a person's client may ask for at most, list sizes
 * multiplied
 * @param maxCostIntegration the same for machine clients
 * @param introspection whether everyone may introspect, not only administrators and
 * machine clients
 * @param timeout how long one request may run
 * @param maxResponseSize the most characters a response may have
 */
@ConfigurationProperties("chidao.graphql")
public record LimitsProperties(@DefaultValue("2000") int maxTokens, @DefaultValue("12") int maxDepth,
		@DefaultValue("15") int maxAliases, @DefaultValue("5") int maxRootFields, @DefaultValue("10") int maxDirectives,
		@DefaultValue("50000") long maxCost, @DefaultValue("200000") long maxCostIntegration,
		@DefaultValue("false") boolean introspection, @DefaultValue("10s") Duration timeout,
		@DefaultValue("8000000") int maxResponseSize) {

}
