package vn.chidao.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
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
		RulesOn end = endOf(committee, year);
		List<OwedReports> owed = asked(this.regulations.rulesOf(end.committee(), end.day()), year,
				this.calendars.current());
		Reporters.OfCommittee people = this.reporters.of(committee, year);
		return owed.stream()
			.flatMap(
					(reports) -> reports.periods().stream().flatMap((period) -> of(committee, reports, period, people)))
			.toList();
	}

	/** The rules by which the reports of years are asked, in at most two statements. */
	Map<RulesOn, CommitteeRules> rules(Collection<RulesOn> years) {
		return this.regulations.rulesOf(years);
	}

	/** Whose rules count for the reports of a year: those at its end. */
	static RulesOn endOf(CommitteeId committee, int year) {
		return new RulesOn(committee, LocalDate.of(year, Month.DECEMBER, 31));
	}

	/** The reports and their days, whoever owes them. */
	static List<OwedReports> asked(CommitteeRules rules, int year, WorkingCalendar calendar) {
		return rules.inForce().obligations().reports(year, calendar);
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
