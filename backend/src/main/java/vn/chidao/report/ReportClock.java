package vn.chidao.report;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.time.LegalTime;

/**
 * How reports stand to the legal day.
 */
@Component
class ReportClock {

	private final Clock clock;

	private final Calendars calendars;

	ReportClock(Clock clock, Calendars calendars) {
		this.clock = clock;
		this.calendars = calendars;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	WorkingCalendar calendar() {
		return this.calendars.current();
	}

	@Nullable Integer workingDaysLeft(ReportView report) {
		LocalDate lastDay = report.dueOn();
		return (lastDay == null || report.state() == ReportState.SUBMITTED) ? null
				: this.calendars.current().workingDaysLeft(today(), lastDay);
	}

}
