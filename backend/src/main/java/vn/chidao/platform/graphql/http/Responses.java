package vn.chidao.platform.graphql.http;

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

	static WebGraphQlResponse of(WebGraphQlRequest request, ExecutionResult result) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
