package vn.chidao.platform.graphql.errors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ApiErrorCode;

/**
 * Gives a code and a trace id to the errors the engine makes itself, such as a syntax
 * error or an unknown field, so that every error has one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestErrors implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			if (errors.stream().allMatch(RequestErrors::hasCode)) {
				return response;
			}
			List<GraphQLError> coded = errors.stream().map((error) -> withCode(error, request.getId())).toList();
			return response.transform((builder) -> builder.errors(coded));
		});
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	private static GraphQLError withCode(GraphQLError error, String traceId) {
		if (hasCode(error)) {
			return error;
		}
		ErrorClassification type = error.getErrorType();
		ApiErrorCode code = isFault(type) ? ApiErrorCode.INTERNAL : ApiErrorCode.BAD_USER_INPUT;
		Map<String, Object> extensions = new HashMap<>(ApiErrors.extensions(code, traceId));
		extensions.put("classification", String.valueOf(type));
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.errorType(type)
			.extensions(extensions);
		if (error.getLocations() != null) {
			builder.locations(new ArrayList<>(error.getLocations()));
		}
		if (error.getPath() != null) {
			builder.path(new ArrayList<>(error.getPath()));
		}
		return builder.build();
	}

	private static boolean isFault(@Nullable ErrorClassification type) {
		return type == ErrorType.DataFetchingException || type == ErrorType.NullValueInNonNullableField;
	}

}
