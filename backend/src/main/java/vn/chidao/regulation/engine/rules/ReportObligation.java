package vn.chidao.regulation.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.ReportFacts;
import vn.chidao.regulation.engine.terms.Channel;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * Somebody owes reports.
 *
 * @param route who reports to whom
 * @param schedule when
 * @param channels in which ways; empty if not stated
 */
public record ReportObligation(Route route, ReportSchedule schedule, Set<Channel> channels) implements Rule {

	public ReportObligation {
		channels = Set.copyOf(channels);
	}

	static ReportObligation read(Parameters parameters) {
		Route route = new Route(parameters.requiredHolders("from"), parameters.holders("to"),
				parameters.holder("via").orElse(null), parameters.holders("then"));
		return new ReportObligation(route, ReportSchedule.read(parameters),
				parameters.choices("channels", Channel.class));
	}

	@Override
	public RuleType type() {
		return RuleType.REPORT_OBLIGATION;
	}

	/**
	 * The periods whose reports fall due in a year.
	 * @param year the year
	 * @param cutOff the rule on closing data, if one is in force
	 * @param calendar the working calendar
	 * @return the periods in order; empty for reports that are owed before a session or
	 * on request only
	 */
	public List<ReportPeriod> periodsDueIn(int year, @Nullable ReportCutOff cutOff, WorkingCalendar calendar) {
		return new ReportPeriods(this.schedule, cutOff, calendar).dueIn(year);
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof ReportFacts report)) {
			return List.of();
		}
		LocalDate submittedOn = report.submittedOn();
		LocalDate reached = (submittedOn != null) ? submittedOn : report.asOf();
		if (!reached.isAfter(report.lastDay())) {
			return List.of();
		}
		Map<String, Object> args = Map.of("lastDay", report.lastDay(), "reached", reached, "from", this.route.from());
		return List.of(new Breach(new Message((submittedOn != null) ? "report.late" : "report.overdue", args),
				Message.of("report.late.wayOut"), this.route.to(), Breach.Effect.RECORDED));
	}

	@Override
	public List<ParameterValue> values() {
		ParameterValues parameters = new ParameterValues().put("from", this.route.from(), NarrowedBy.LESS)
			.put("to", this.route.to(), NarrowedBy.LESS)
			.putIfSet("via", this.route.via(), NarrowedBy.CHANGE)
			.putIfSet("then", this.route.then(), NarrowedBy.LESS)
			.putIfSet("channels", this.channels.stream().sorted().toList(), NarrowedBy.LESS);
		return this.schedule.write(parameters).list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		sentences.add(new Message("explain.REPORT_OBLIGATION", Map.of("from", this.route.from(), "to",
				this.route.to().isEmpty() ? Message.of("notStated") : this.route.to())));
		if (this.route.via() != null) {
			sentences.add(new Message("explain.REPORT_OBLIGATION.via", Map.of("via", this.route.via())));
		}
		if (!this.route.then().isEmpty()) {
			sentences.add(new Message("explain.REPORT_OBLIGATION.then", Map.of("then", this.route.then())));
		}
		sentences.addAll(this.schedule.explanation());
		if (!this.channels.isEmpty()) {
			sentences.add(new Message("explain.REPORT_OBLIGATION.channels",
					Map.of("channels", this.channels.stream().sorted().toList())));
		}
		return List.copyOf(sentences);
	}

	/**
	 * Who reports to whom.
	 *
	 * @param from who reports
	 * @param to to whom; empty if not stated
	 * @param via who passes the report on or consolidates it
	 * @param then to whom the consolidated report goes
	 */
	public record Route(List<Holder> from, List<Holder> to, @Nullable Holder via, List<Holder> then) {

		public Route {
			from = List.copyOf(from);
			to = List.copyOf(to);
			then = List.copyOf(then);
		}

	}

}
