package vn.chidao.agency;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chidao.platform.time.LegalTime;

/** Successions that were decided ahead take effect with the day. */
@Configuration(proxyBeanMethods = false)
class AgencySchedule {

	@Bean
	RecurringTask<Void> agencySuccessions(AgencyFollowing following) {
		return Tasks.recurring("agency-successions", Schedules.daily(LegalTime.VIETNAM, LocalTime.MIDNIGHT))
			.execute((instance, context) -> following.followDue());
	}

}
