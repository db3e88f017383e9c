package vn.chidao.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.CalendarChange;
import vn.chidao.calendar.CountedDeadlines;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.rules.ReportPeriod;
import vn.chidao.security.CommitteeId;

/**
 * Finds the reports whose last day a change of the calendar moves, or has moved: those
 * under a rule that shifts a last day which is no working day.
 */
@Component
class MovedReports {

	private final ReportRepository repository;

	private final OwedThisYear owed;

	private final ReportClock clock;

	MovedReports(ReportRepository repository, OwedThisYear owed, ReportClock clock) {
		this.repository = repository;
		this.owed = owed;
		this.clock = clock;
	}

	/** In a constant number of statements, however many committees have such reports. */
	List<Moved> by(CalendarChange change) {
		LocalDate from = change.day().minusDays(CountedDeadlines.REACH_IN_DAYS);
		LocalDate today = this.clock.today();
		return moved(this.repository.openDue(from.isAfter(today) ? from : today,
				change.day().plusDays(CountedDeadlines.REACH_IN_DAYS)), change);
	}

	/**
	 * Whether a report that was handed in had the last day it has because of the day, and
	 * would have another one.
	 */
	boolean handedInBy(CalendarChange change) {
		return !moved(this.repository.handedInDue(change.day().minusDays(CountedDeadlines.REACH_IN_DAYS),
				change.day().plusDays(CountedDeadlines.REACH_IN_DAYS)), change)
			.isEmpty();
	}

	private List<Moved> moved(List<Report> reports, CalendarChange change) {
		Map<CommitteeId, List<Report>> open = reports.stream()
			.collect(Collectors.groupingBy((report) -> new CommitteeId(report.obligation().committee())));
		Map<RulesOn, CommitteeRules> rules = this.owed.rules(open.entrySet()
			.stream()
			.flatMap((entry) -> years(entry.getValue(), change).map((year) -> OwedThisYear.endOf(entry.getKey(), year)))
			.toList());
		Map<CommitteeId, List<Map.Entry<RulesOn, CommitteeRules>>> asked = rules.entrySet()
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.getKey().committee()));
		return open.entrySet()
			.stream()
			.flatMap((entry) -> moved(entry.getValue(), asked.getOrDefault(entry.getKey(), List.of()), change))
			.toList();
	}

	private static Stream<Integer> years(List<Report> reports, CalendarChange change) {
		return Stream.concat(Stream.of(change.day()), reports.stream().map((report) -> report.obligation().orderedOn()))
			.map(LocalDate::getYear)
			.distinct();
	}

	private static Stream<Moved> moved(List<Report> reports, List<Map.Entry<RulesOn, CommitteeRules>> asked,
			CalendarChange change) {
		Map<Round, ReportPeriod.DueDay> before = due(asked, change.before());
		Map<Round, ReportPeriod.DueDay> after = due(asked, change.after());
		return reports.stream()
			.flatMap((report) -> moved(report, before.get(Round.of(report)), after.get(Round.of(report))).stream());
	}

	private static Optional<Moved> moved(Report report, ReportPeriod.@Nullable DueDay was,
			ReportPeriod.@Nullable DueDay becomes) {
		if (was == null || becomes == null || was.lastDay().equals(becomes.lastDay())
				|| !was.lastDay().equals(report.obligation().dueOn())) {
			return Optional.empty();
		}
		return Optional.of(new Moved(report, was, becomes));
	}

	private static Map<Round, ReportPeriod.DueDay> due(List<Map.Entry<RulesOn, CommitteeRules>> asked,
			WorkingCalendar calendar) {
		Map<Round, ReportPeriod.DueDay> due = new HashMap<>();
		asked.stream()
			.flatMap((rules) -> OwedThisYear.asked(rules.getValue(), rules.getKey().day().getYear(), calendar).stream())
			.forEach((reports) -> reports.periods()
				.stream()
				.filter((period) -> period.due() != null)
				.forEach((period) -> due.put(new Round(reports.rule().code(), period.span().from(), period.span().to()),
						period.due())));
		return due;
	}

	/**
	 * A report that moves.
	 *
	 * @param report the report
	 * @param before by when it is owed
	 * @param after by when it is owed after the change
	 */
	record Moved(Report report, ReportPeriod.DueDay before, ReportPeriod.DueDay after) {

	}

	/**
	 * What several people report at one time.
	 *
	 * @param rule code of the rule
	 * @param from first day reported on
	 * @param to last day reported on
	 */
	private record Round(String rule, LocalDate from, LocalDate to) {

		static Round of(Report report) {
			Obligation obligation = report.obligation();
			return new Round(obligation.rule(), obligation.periodFrom(), obligation.periodTo());
		}

	}

}
