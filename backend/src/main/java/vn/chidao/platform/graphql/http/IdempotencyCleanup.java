package vn.chidao.platform.graphql.http;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdempotencyCleanup {

	@Bean
	RecurringTask<Void> forgetIdempotentRequests(IdempotentRequests requests) {
		return Tasks.recurring("forget-idempotent-requests", FixedDelay.of(Duration.ofHours(1)))
			.execute((instance, context) -> requests.forgetOld());
	}

}
