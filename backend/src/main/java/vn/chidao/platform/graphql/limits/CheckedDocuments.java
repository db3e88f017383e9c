package vn.chidao.platform.graphql.limits;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ApiException;
import vn.chidao.platform.graphql.errors.ApiErrors;

/**
 * Keeps parsed, validated and measured documents: parsing and validating again would be a
 * fifth of the work of a request. The cache is bounded by count and by length; documents
 * that are refused are not kept, so that nobody can push out the honest ones with them.
 */
@Component
class CheckedDocuments implements PreparsedDocumentProvider {

	private static final int MAX_LENGTH = 4_000_000;

	private static final int MAX_COUNT = 1_000;

	private static final int MAX_CACHED_LENGTH = 32_000;

	private final Cache<String, CheckedDocument> cache = Caffeine.newBuilder()
		.maximumWeight(MAX_LENGTH)
		.weigher((String text, CheckedDocument document) -> Math.max(text.length(), MAX_LENGTH / MAX_COUNT))
		.build();

	private final LimitsProperties limits;

	private final DocumentChecker checker;

	private final ObjectProvider<GraphQlSource> source;

	private final ApiErrors errors;

	CheckedDocuments(LimitsProperties limits, ObjectProvider<GraphQlSource> source, ApiErrors errors) {
		this.limits = limits;
		this.checker = new DocumentChecker(limits);
		this.source = source;
		this.errors = errors;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry entry;
		try {
			CheckedDocument document = document(input, parseAndValidate);
			checkRequest(document, input);
			entry = document.entry();
		}
		catch (ApiException ex) {
			entry = new PreparsedDocumentEntry(error(input, ex));
		}
		return CompletableFuture.completedFuture(entry);
	}

	private CheckedDocument document(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		String text = input.getQuery();
		CheckedDocument known = this.cache.getIfPresent(text);
		if (known != null) {
			return known;
		}
		input.getGraphQLContext().put(ParserOptions.class, this.checker.parserOptions());
		CheckedDocument document = this.checker.check(text, this.source.getObject().schema(),
				() -> parseAndValidate.apply(input));
		if (document.isValid() && text.length() <= MAX_CACHED_LENGTH) {
			this.cache.put(text, document);
		}
		return document;
	}

	private void checkRequest(CheckedDocument document, ExecutionInput input) {
		Collection<? extends GrantedAuthority> authorities = authorities();
		long budget = has(authorities, "INTEGRATION") ? this.limits.maxCostIntegration() : this.limits.maxCost();
		if (document.costWith(input.getRawVariables().toMap()) > budget) {
			throw new LimitExceeded("error.limit.cost", budget);
		}
		if (document.introspects() && !this.limits.introspection() && !has(authorities, "ADMIN")
				&& !has(authorities, "INTEGRATION")) {
			throw new LimitExceeded("error.introspection");
		}
	}

	private static Collection<? extends GrantedAuthority> authorities() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getAuthorities() : List.of();
	}

	private static boolean has(Collection<? extends GrantedAuthority> authorities, String role) {
		return authorities.stream().anyMatch((authority) -> ("ROLE_" + role).equals(authority.getAuthority()));
	}

	private GraphQLError error(ExecutionInput input, ApiException ex) {
		@Nullable Object id = input.getExecutionId();
		return this.errors.of(String.valueOf(id), ex.code(), ex.messageKey(), ex.arguments());
	}

}
