package vn.chidao.platform.graphql.http;

import java.util.Map;
import java.util.Set;

import graphql.ErrorType;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.http.Claim.Fresh;

/**
 * Runs a mutation under its idempotency claim and stores the answer. A fault that left no
 * effect frees the key; anything else, a refusal too, is the answer for good.
 */
@Component
class IdempotentRun {

	private static final Set<String> PASSING = Set.of(ApiErrorCode.INTERNAL.name(), ApiErrorCode.CONFLICT.name(),
			ApiErrorCode.RATE_LIMITED.name());

	private final IdempotentRequests requests;

	private final CurrentClaim current;

	private final JsonMapper json;

	IdempotentRun(IdempotentRequests requests, CurrentClaim current, JsonMapper json) {
		this.requests = requests;
		this.current = current;
		this.json = json;
	}

	Mono<WebGraphQlResponse> under(Fresh claim, WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> {
			this.current.begin(claim);
			return chain.next(request);
		})
			.doFinally((signal) -> this.current.end())
			.doOnNext((response) -> conclude(claim, response))
			.doOnError((fault) -> this.requests.release(claim));
	}

	private void conclude(Fresh claim, WebGraphQlResponse response) {
		boolean passing = response.getExecutionResult().getErrors().stream().anyMatch(IdempotentRun::isPassing);
		if (!passing || !this.requests.release(claim)) {
			this.requests.finish(claim, this.json.writeValueAsString(response.toMap()));
		}
	}

	private static boolean isPassing(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		Object code = (extensions != null) ? extensions.get("code") : null;
		return (code != null) ? PASSING.contains(code.toString()) : error.getErrorType() == ErrorType.ExecutionAborted;
	}

}
