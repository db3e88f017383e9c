package vn.chidao.platform.graphql.http;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Makes responses without executing anything.
 */
final class Responses {

	private Responses() {
	}

	static WebGraphQlResponse error(WebGraphQlRequest request, GraphQLError error) {
		return of(request, ExecutionResult.newExecutionResult().addError(error).build());
	}

	static WebGraphQlResponse replayed(WebGraphQlRequest request, Map<String, Object> answer) {
		ExecutionResult result = ExecutionResult.fromSpecification(answer);
		// an answer whose data is null was executed; one without data was not, and has
		// another HTTP status
		boolean executed = answer.containsKey("data") && !result.isDataPresent();
		return of(request, executed ? result.transform((builder) -> builder.data(null)) : result);
	}

	private static WebGraphQlResponse of(WebGraphQlRequest request, ExecutionResult result) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
