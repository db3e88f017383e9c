package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.regulation.engine.terms.SubjectClass;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.AbsenceConsent;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.Right;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SubstituteOpinion;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Citation;

/**
 * The rules that hold for the meetings of one body on one day.
 *
 * @param body which of the regulation's bodies meets
 * @param rules the rules in force, the committee's own and the national ones
 * @param calendar the working calendar they count by
 */
public record Rulebook(Body body, RulesInForce rules, WorkingCalendar calendar) {

	/**
	 * A meeting as the rules see it.
	 * @param kind what kind
	 * @param extended whether agencies from outside take part
	 * @param startsAt when it starts
	 * @return its shape
	 */
	public MeetingShape shape(MeetingKind kind, boolean extended, Instant startsAt) {
		return new MeetingShape(this.body, vn.chidao.regulation.engine.terms.MeetingKind.valueOf(kind.name()), extended,
				startsAt);
	}

	/**
	 * Judge something.
	 * @param facts what happens
	 * @return findings, strictest first
	 */
	public List<Finding> judge(Facts facts) {
		return this.rules.judge(facts, this.calendar);
	}

	/**
	 * Whether somebody may convene a meeting, and extend it where it is extended.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them
	 */
	public boolean mayConvene(MeetingShape meeting, Collection<Capacity> capacities) {
		return this.rules.rights().permits(RuleType.CONVENE_RIGHT, meeting, capacities)
				&& (!meeting.extended() || this.rules.rights().permits(RuleType.EXTEND_RIGHT, meeting, capacities));
	}

	/**
	 * Whether somebody may propose a meeting.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them; whoever may convene may propose
	 */
	public boolean mayPropose(MeetingShape meeting, Collection<Capacity> capacities) {
		return mayConvene(meeting, capacities)
				|| this.rules.rights().permits(RuleType.PROPOSE_RIGHT, meeting, capacities);
	}

	/**
	 * By when notice and papers go out: the committee's own rule, which refuses, before a
	 * national one, which warns.
	 * @param meeting the meeting
	 * @return the deadline that binds, empty where no rule says
	 */
	public Optional<Deadline> bindingDeadline(MeetingShape meeting) {
		List<Deadline> deadlines = deadlines(meeting);
		return deadlines.stream()
			.filter((deadline) -> deadline.rule().severity() == vn.chidao.regulation.engine.terms.Severity.BLOCK)
			.findFirst()
			.or(() -> deadlines.stream().findFirst());
	}

	/**
	 * Every deadline for notice and papers, the earliest first.
	 * @param meeting the meeting
	 * @return deadlines; empty where no rule says
	 */
	public List<Deadline> deadlines(MeetingShape meeting) {
		return this.rules.obligations().noticeDeadlines(meeting, this.calendar).value().orElse(List.of());
	}

	/**
	 * Who decides a subject.
	 * @param subject the subject
	 * @return empty where the text does not say
	 */
	public Optional<DecisionMode> decisionMode(SubjectClass subject) {
		return decision(subject).value().map(DecisionRule::mode);
	}

	/**
	 * The clauses that say who decides a subject.
	 * @param subject the subject
	 * @return citations; empty where the text does not say
	 */
	public List<Citation> decisionCitations(SubjectClass subject) {
		return citations(decision(subject).rules());
	}

	/**
	 * The clauses behind the rules of a type that speak of this body's meetings.
	 * @param type the type
	 * @return citations; empty where the text does not say
	 */
	public List<Citation> citations(RuleType type) {
		return citations(this.rules.definitions(type).stream().filter(this::concernsBody).toList());
	}

	private Answer<DecisionRule> decision(SubjectClass subject) {
		return this.rules.obligations().decisionMode(this.body, subject);
	}

	private boolean concernsBody(RuleDefinition definition) {
		return switch (definition.rule()) {
			case AbsenceConsent consent -> consent.body() == this.body;
			case SubstituteOpinion opinion -> opinion.body() == this.body;
			case Right right -> right.scope().body() == this.body;
			default -> true;
		};
	}

	private static List<Citation> citations(List<RuleDefinition> definitions) {
		return definitions.stream().flatMap((definition) -> definition.citations().stream()).distinct().toList();
	}

}
