package vn.chidao.regulation.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.Budget;
import vn.chidao.regulation.engine.rules.ConclusionNotice;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.MeetingCadence;
import vn.chidao.regulation.engine.rules.NoticePeriod;
import vn.chidao.regulation.engine.rules.ReportCutOff;
import vn.chidao.regulation.engine.rules.ReportObligation;
import vn.chidao.regulation.engine.rules.Responsibility;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Duty;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * What is owed and by when.
 */
public final class Obligations {

	private final RulesInForce rules;

	Obligations(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * By when the notice of a meeting goes out.
	 * @param meeting the meeting
	 * @param calendar the working calendar
	 * @return one deadline for each rule, the earliest first, or that no text states one
	 */
	public Answer<List<Deadline>> noticeDeadlines(MeetingShape meeting, WorkingCalendar calendar) {
		return deadlines(this.rules.definitions(RuleType.NOTICE_PERIOD)
			.stream()
			.filter((definition) -> ((NoticePeriod) definition.rule()).scope().covers(meeting))
			.map((definition) -> new Deadline(definition,
					((NoticePeriod) definition.rule()).latestDispatch(meeting.startsAt(), calendar))));
	}

	/**
	 * By when the notice of a meeting's conclusions is issued.
	 * @param body whose meeting
	 * @param closedAt when the meeting ended
	 * @param calendar the working calendar
	 * @return one deadline for each rule that states one, the earliest first, or that no
	 * text states one
	 */
	public Answer<List<Deadline>> conclusionDeadlines(Body body, Instant closedAt, WorkingCalendar calendar) {
		return deadlines(this.rules.definitions(RuleType.CONCLUSION_NOTICE)
			.stream()
			.filter((definition) -> ((ConclusionNotice) definition.rule()).body() == body)
			.flatMap((definition) -> ((ConclusionNotice) definition.rule()).lastDay(closedAt, calendar)
				.map((moment) -> new Deadline(definition, moment))
				.stream()));
	}

	/**
	 * How a body decides a matter.
	 * @param body the body
	 * @param subject what is to be decided
	 * @return the rule, or that no text states it
	 */
	public Answer<DecisionRule> decisionMode(Body body, SubjectClass subject) {
		List<RuleDefinition> stated = decisionRules(body, subject);
		return stated.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>((DecisionRule) stated.getFirst().rule(), stated);
	}

	/**
	 * How often a body meets.
	 * @param body the body
	 * @return the rule, or that no text states a period
	 */
	public Answer<MeetingCadence> cadence(Body body) {
		List<RuleDefinition> stated = this.rules.definitions(RuleType.MEETING_CADENCE)
			.stream()
			.filter((definition) -> definition.rule() instanceof MeetingCadence cadence && cadence.body() == body
					&& cadence.period() != null)
			.toList();
		return stated.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>((MeetingCadence) stated.getFirst().rule(), stated);
	}

	/**
	 * The reports that are owed for periods ending in a year.
	 * @param year the year
	 * @param calendar the working calendar
	 * @return for each obligation its periods; none for one owed on request or before a
	 * session
	 */
	public List<OwedReports> reports(int year, WorkingCalendar calendar) {
		ReportCutOff cutOff = cutOff();
		return this.rules.definitions(RuleType.REPORT_OBLIGATION)
			.stream()
			.map((definition) -> new OwedReports(definition,
					((ReportObligation) definition.rule()).periodsDueIn(year, cutOff, calendar)))
			.toList();
	}

	/**
	 * Who is responsible for standing work.
	 * @param duty the work
	 * @return all who are, or that no text states anybody
	 */
	public Answer<List<Holder>> responsible(Duty duty) {
		List<RuleDefinition> naming = this.rules.definitions(RuleType.RESPONSIBILITY)
			.stream()
			.filter((definition) -> ((Responsibility) definition.rule()).duties().contains(duty))
			.toList();
		return naming.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>(naming.stream()
					.flatMap((definition) -> ((Responsibility) definition.rule()).holders().stream())
					.distinct()
					.toList(), naming);
	}

	/**
	 * Where the money comes from.
	 * @return the rule, or that no text states it
	 */
	public Answer<Budget> budget() {
		List<RuleDefinition> stated = this.rules.definitions(RuleType.BUDGET);
		return stated.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>((Budget) stated.getFirst().rule(), stated);
	}

	List<RuleDefinition> decisionRules(Body body, SubjectClass subject) {
		List<RuleDefinition> ofBody = this.rules.definitions(RuleType.DECISION_MODE)
			.stream()
			.filter((definition) -> ((DecisionRule) definition.rule()).body() == body)
			.toList();
		List<RuleDefinition> naming = ofBody.stream()
			.filter((definition) -> ((DecisionRule) definition.rule()).names(subject))
			.toList();
		return !naming.isEmpty() ? naming
				: ofBody.stream().filter((definition) -> ((DecisionRule) definition.rule()).isDefault()).toList();
	}

	private @Nullable ReportCutOff cutOff() {
		Optional<RuleDefinition> stated = this.rules.definitions(RuleType.REPORT_CUT_OFF).stream().findFirst();
		return stated.map((definition) -> (ReportCutOff) definition.rule()).orElse(null);
	}

	private Answer<List<Deadline>> deadlines(Stream<Deadline> stated) {
		List<Deadline> deadlines = stated.sorted(Comparator.comparing((deadline) -> deadline.latest().moment()))
			.toList();
		return deadlines.isEmpty() ? new Answer.NotStated<>(this.rules.quality())
				: new Answer.Stated<>(deadlines, deadlines.stream().map(Deadline::rule).toList());
	}

}
