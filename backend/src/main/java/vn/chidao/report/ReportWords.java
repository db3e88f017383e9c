package vn.chidao.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.facts.ReportPeriodFacts;
import vn.chidao.regulation.engine.rules.ReportObligation;

/**
 * Puts obligations into words in the language of the request.
 */
@Component
class ReportWords {

	private final Regulations regulations;

	private final Messages messages;

	ReportWords(Regulations regulations, Messages messages) {
		this.regulations = regulations;
		this.messages = messages;
	}

	/**
	 * A part of the words of each report; all rules are looked up at once.
	 */
	<T> Map<ReportView, T> of(Collection<ReportView> reports, Function<Words, T> part) {
		Map<RulesOn, CommitteeRules> rules = rulesOf(reports);
		Map<ReportView, T> parts = new HashMap<>();
		for (ReportView report : reports) {
			parts.put(report, part.apply(words(report, Objects.requireNonNull(rules.get(place(report))))));
		}
		return parts;
	}

	/**
	 * What the rules say of the days of each report; all rules are looked up at once.
	 */
	Map<ReportView, List<FindingView>> findings(Collection<ReportView> reports, WorkingCalendar calendar) {
		Map<RulesOn, CommitteeRules> rules = rulesOf(reports);
		return Batch.of(reports,
				(report) -> findings(report, Objects.requireNonNull(rules.get(place(report))), calendar));
	}

	private static List<FindingView> findings(ReportView report, CommitteeRules rules, WorkingCalendar calendar) {
		LocalDate closedOn = report.dataCutOffOn();
		LocalDate lastDay = report.dueOn();
		return (closedOn == null || lastDay == null) ? List.of()
				: rules.views(rules.inForce().judge(new ReportPeriodFacts(closedOn, lastDay), calendar));
	}

	private Map<RulesOn, CommitteeRules> rulesOf(Collection<ReportView> reports) {
		return this.regulations.rulesOf(reports.stream().map(ReportWords::place).distinct().toList());
	}

	private static RulesOn place(ReportView report) {
		return new RulesOn(report.committeeId(), report.obligation().orderedOn());
	}

	private Words words(ReportView report, CommitteeRules rules) {
		Optional<RuleDefinition> rule = rules.book()
			.definitions()
			.stream()
			.filter((definition) -> definition.code().equals(report.obligation().rule()))
			.findFirst();
		String recipient = rule.map((definition) -> ((ReportObligation) definition.rule()).route().to())
			.filter((to) -> !to.isEmpty())
			.map((to) -> String.join(", ", rules.titles(to)))
			.orElse(this.messages.text("report.recipient.notStated"));
		return new Words(title(report), recipient,
				rule.map((found) -> rules.citationsOf(List.of(found))).orElse(List.of()));
	}

	/** What is owed. */
	String title(ReportView report) {
		Period length = Period.between(report.periodFrom(), report.periodTo().plusDays(1));
		String kind = switch (Math.toIntExact(length.toTotalMonths())) {
			case 0 -> "week";
			case 1, 2 -> "month";
			case 3, 4, 5 -> "quarter";
			case 6, 7, 8, 9, 10, 11 -> "halfYear";
			default -> "year";
		};
		return this.messages.text("report.title." + kind, report.periodFrom(), report.periodTo());
	}

	/**
	 * An obligation in words.
	 *
	 * @param title what is owed
	 * @param recipient to whom
	 * @param citations the clauses that ask for it
	 */
	record Words(String title, String recipient, List<CitationView> citations) {

	}

}
