package vn.chidao.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.OwedReports;
import vn.chidao.regulation.engine.rules.ReportPeriod;
import vn.chidao.security.CommitteeId;

/**
 * Works out who owes which reports in a year. Each report is judged by the rules in force
 * on its last day.
 */
@Component
class OwedThisYear {

	private final Regulations regulations;

	private final Reporters reporters;

	private final Calendars calendars;

	OwedThisYear(Regulations regulations, Reporters reporters, Calendars calendars) {
		this.regulations = regulations;
		this.reporters = reporters;
		this.calendars = calendars;
	}

	List<Obligation> under(CommitteeId committee, int year) {
		List<OwedReports> owed = asked(committee, year, this.calendars.current());
		Reporters.OfCommittee people = this.reporters.of(committee, year);
		return owed.stream()
			.flatMap(
					(reports) -> reports.periods().stream().flatMap((period) -> of(committee, reports, period, people)))
			.toList();
	}

	/** The reports and their days, whoever owes them. */
	List<OwedReports> asked(CommitteeId committee, int year, WorkingCalendar calendar) {
		return this.regulations.rulesOf(committee, LocalDate.of(year, Month.DECEMBER, 31))
			.inForce()
			.obligations()
			.reports(year, calendar);
	}

	private static Stream<Obligation> of(CommitteeId committee, OwedReports reports, ReportPeriod period,
			Reporters.OfCommittee people) {
		ReportPeriod.DueDay due = period.due();
		LocalDate day = (due != null) ? due.lastDay() : period.span().to();
		return people.owing(reports.obligation().route().from(), day)
			.map((member) -> new Obligation(committee.value(), reports.rule().code(), member.id().value(),
					member.personId().value(), period.span().from(), period.span().to(), period.cutOff(), null, null)
				.due(due));
	}

}
