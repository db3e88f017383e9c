package vn.chidao.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.platform.time.LegalTime;

/**
 * Works out each night what is owed: this year's reports, and those of January.
 */
@Configuration(proxyBeanMethods = false)
class ObligationSchedule {

	/** Just after midnight in Vietnam, before anybody looks. */
	private static final LocalTime NIGHTLY = LocalTime.of(0, 5);

	@Bean
	RecurringTask<Void> reportObligations(Committees committees, ObligationRecorder recorder, Clock clock) {
		return Tasks.recurring("report-obligations", Schedules.daily(LegalTime.VIETNAM, NIGHTLY))
			.execute((instance, context) -> {
				LocalDate today = LegalTime.today(clock);
				committees.list()
					.stream()
					.filter((committee) -> committee.parentId() == null && committee.existsOn(today))
					.map(CommitteeView::id)
					.forEach((committee) -> {
						recorder.record(committee, today.getYear());
						recorder.record(committee, today.plusMonths(1).getYear());
					});
			});
	}

}
