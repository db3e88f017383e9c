package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.ReportObligation;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;

/**
 * Whether reports came in time, by the day that was fixed when the obligation was written
 * down. The committee is measured for all who report under its regulation.
 */
final class ReportMeasure implements Measurer {

	@Override
	public Stream<Measured> measure(History history, Regime regime, Yardstick by) {
		if (history.role() != Body.COMMITTEE) {
			return Stream.empty();
		}
		Map<String, List<OwedReport>> owed = history.outcomes()
			.reports()
			.stream()
			.collect(Collectors.groupingBy(OwedReport::rule));
		Map<String, RuleDefinition> stated = regime.rules(RuleType.REPORT_OBLIGATION, ReportObligation.class)
			.map(Regime.Stated::definition)
			.collect(Collectors.toMap(RuleDefinition::code, (rule) -> rule, (rule, same) -> rule));
		if (stated.isEmpty() && owed.isEmpty()) {
			return Stream.of(measured(null, List.of(), history, regime, by));
		}
		return Stream.concat(stated.keySet().stream(), owed.keySet().stream())
			.distinct()
			.sorted()
			.map((code) -> measured(stated.get(code), owed.getOrDefault(code, List.of()), history, regime, by));
	}

	private static Measured measured(@Nullable RuleDefinition rule, List<OwedReport> reports, History history,
			Regime regime, Yardstick by) {
		return new Measured(new Measured.Place(ComplianceMeasure.REPORT, history.body(), history.role()), rule, regime,
				reports.stream().map((report) -> judged(report, by)).toList(), null);
	}

	private static Judged judged(OwedReport report, Yardstick by) {
		return new Judged(new CaseRef(CaseRef.Kind.REPORT, report.id(), report.day(), report.day()),
				new Judged.Place(null, report.reporter()),
				Told.of("case.report", report.reporter(), report.span().from(), report.span().to()),
				state(report, by.today()), value(report, by.today()), new Judged.Basis(true, null, List.of()));
	}

	private static ComplianceState state(OwedReport report, LocalDate today) {
		if (report.due() == null) {
			return ComplianceState.NOT_STATED;
		}
		LocalDate reached = (report.submittedOn() != null) ? report.submittedOn() : today;
		if (reached.isAfter(report.due())) {
			return ComplianceState.BROKEN;
		}
		return (report.submittedOn() != null) ? ComplianceState.KEPT : ComplianceState.PENDING;
	}

	private static Told value(OwedReport report, LocalDate today) {
		LocalDate due = report.due();
		LocalDate submitted = report.submittedOn();
		if (due == null) {
			return (submitted != null) ? Told.of("report.submittedOnly", submitted) : Told.of("report.openOnly");
		}
		if (submitted == null) {
			return today.isAfter(due) ? Told.of("report.missing", due, days(due, today)) : Told.of("report.open", due);
		}
		return submitted.isAfter(due) ? Told.of("report.late", submitted, due, days(due, submitted))
				: Told.of("report.inTime", submitted, due);
	}

	private static int days(LocalDate from, LocalDate to) {
		return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
	}

}
