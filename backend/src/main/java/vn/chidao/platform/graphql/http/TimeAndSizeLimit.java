package vn.chidao.platform.graphql.http;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionInput;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.ApiErrorCode;
import vn.chidao.platform.graphql.errors.ApiErrors;
import vn.chidao.platform.graphql.limits.LimitsProperties;

/**
 * Stops a request that runs too long and withholds a response that is too large. The
 * engine stops at the next field; a single statement is bounded by the database's own
 * time-outs.
 */
@Component
@Order(10)
class TimeAndSizeLimit implements WebGraphQlInterceptor {

	private final LimitsProperties limits;

	private final ApiErrors errors;

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("graphql-watch").daemon().factory());

	TimeAndSizeLimit(LimitsProperties limits, ApiErrors errors) {
		this.limits = limits;
		this.errors = errors;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Execution execution = new Execution();
		request.configureExecutionInput((input, builder) -> execution.started(input));
		ScheduledFuture<?> alarm = this.watch.schedule(execution::cancel, this.limits.timeout().toMillis(),
				TimeUnit.MILLISECONDS);
		return chain.next(request).doFinally((signal) -> alarm.cancel(false)).map((response) -> {
			if (execution.isCancelled()) {
				return refuse(request, ApiErrorCode.INTERNAL, "error.timeout");
			}
			boolean tooLarge = new Size(this.limits.maxResponseSize()).isExceededBy(response.getData());
			return tooLarge ? refuse(request, ApiErrorCode.BAD_USER_INPUT, "error.limit.response") : response;
		});
	}

	@PreDestroy
	void stop() {
		this.watch.shutdownNow();
	}

	private WebGraphQlResponse refuse(WebGraphQlRequest request, ApiErrorCode code, String messageKey) {
		return Responses.error(request, this.errors.of(request.getId(), code, messageKey));
	}

	private static final class Execution {

		private volatile @Nullable ExecutionInput input;

		ExecutionInput started(ExecutionInput started) {
			this.input = started;
			return started;
		}

		void cancel() {
			ExecutionInput running = this.input;
			if (running != null) {
				running.cancel();
			}
		}

		boolean isCancelled() {
			ExecutionInput running = this.input;
			return running != null && running.isCancelled();
		}

	}

	/** Counts characters until there are too many. */
	private static final class Size {

		private static final int ENTRY = 6;

		private long left;

		Size(int most) {
			this.left = most;
		}

		boolean isExceededBy(@Nullable Object value) {
			switch (value) {
				case Map<?, ?> map -> map.forEach((key, each) -> {
					this.left -= String.valueOf(key).length() + ENTRY;
					if (this.left >= 0) {
						isExceededBy(each);
					}
				});
				case Iterable<?> list -> {
					for (Object each : list) {
						if (isExceededBy(each)) {
							break;
						}
					}
				}
				case CharSequence text -> this.left -= text.length();
				case null, default -> this.left -= ENTRY;
			}
			return this.left < 0;
		}

	}

}
