package vn.chidao.platform.graphql.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.errors.ApiErrors;
import vn.chidao.platform.graphql.http.Claim.Fresh;

/**
 * Gives a mutation that is sent again under the same {@code Idempotency-Key} its first
 * answer instead of a second effect. Phones send what they queued, and proxies repeat
 * what they think was lost.
 */
@Component
@Order(20)
class Idempotency implements WebGraphQlInterceptor {

	private static final String KEY = "Idempotency-Key";

	private static final String REPLAYED = "Idempotency-Replayed";

	private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{8,120}");

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofMillis(100);

	private final IdempotentRequests requests;

	private final IdempotentRun run;

	private final ApiErrors errors;

	private final JsonMapper json;

	Idempotency(IdempotentRequests requests, IdempotentRun run, ApiErrors errors, JsonMapper json) {
		this.requests = requests;
		this.run = run;
		this.errors = errors;
		this.json = json;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String key = request.getHeaders().getFirst(KEY);
		Authentication principal = SecurityContextHolder.getContext().getAuthentication();
		if (key == null || principal == null || !isMutation(request.getDocument())) {
			return chain.next(request);
		}
		if (!WELL_FORMED.matcher(key).matches()) {
			return refuse(request, ApiErrorCode.BAD_USER_INPUT, "error.idempotency.key");
		}
		return switch (claim(new Fresh(principal.getName(), key), hash(request))) {
			case Fresh fresh -> this.run.under(fresh, request, chain);
			case Claim.Done done -> Mono.just(replay(request, done));
			case Claim.OtherPayload other ->
				refuse(request, ApiErrorCode.BAD_USER_INPUT, "error.idempotency.otherPayload");
			case Claim.Busy busy -> refuse(request, ApiErrorCode.CONFLICT, "error.idempotency.busy");
			case Claim.AnswerLost lost -> refuse(request, ApiErrorCode.CONFLICT, "error.idempotency.answerLost");
		};
	}

	// a duplicate that arrives while the first is running waits for its answer
	private Claim claim(Fresh wanted, byte[] hash) {
		Claim claim = this.requests.claim(wanted, hash);
		for (long waited = 0; claim instanceof Claim.Busy && waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
			try {
				Thread.sleep(PAUSE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return claim;
			}
			claim = this.requests.claim(wanted, hash);
		}
		return claim;
	}

	private WebGraphQlResponse replay(WebGraphQlRequest request, Claim.Done done) {
		@SuppressWarnings("unchecked") // the answer was written from such a map
		Map<String, Object> answer = this.json.readValue(done.response(), Map.class);
		WebGraphQlResponse response = Responses.replayed(request, answer);
		response.getResponseHeaders().set(REPLAYED, "true");
		return response;
	}

	private Mono<WebGraphQlResponse> refuse(WebGraphQlRequest request, ApiErrorCode code, String messageKey) {
		return Mono.just(Responses.error(request, this.errors.of(request.getId(), code, messageKey)));
	}

	private byte[] hash(WebGraphQlRequest request) {
		@Nullable String operation = request.getOperationName();
		String payload = request.getDocument() + '\0' + operation + '\0'
				+ this.json.writeValueAsString(request.getVariables());
		try {
			return MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isMutation(String document) {
		try {
			return document.contains("mutation") && Parser.parse(document)
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.anyMatch((operation) -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
		}
		catch (InvalidSyntaxException ex) {
			return false;
		}
	}

}
