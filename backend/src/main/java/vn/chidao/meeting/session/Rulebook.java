package vn.chidao.meeting.session;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Entrusted;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.terms.NoticeField;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SubjectClass;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.MemberRequests;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.rules.AbsenceConsent;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.MajorityCount;
import vn.chidao.regulation.engine.rules.Right;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.SubstituteOpinion;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * The rules that hold for the meetings of one body on one day.
 *
 * @param body which of the regulation's bodies meets
 * @param told the rules in force, the committee's own and the national ones, and their
 * words
 * @param calendar the working calendar they count by
 */
public record Rulebook(Body body, CommitteeRules told, WorkingCalendar calendar) {

	/**
	 * The regulation among the rules.
	 * @return null where the committee has none
	 */
	public @Nullable UUID regulation() {
		return this.told.regulation().map((regulation) -> regulation.id().value()).orElse(null);
	}

	/**
	 * A meeting as the rules see it.
	 * @param meeting the meeting
	 * @return its shape
	 */
	public MeetingShape shape(MeetingView meeting) {
		return shape(meeting.kind(), meeting.isExtended(), meeting.startsAt());
	}

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
		return rules().judge(facts, this.calendar);
	}

	/**
	 * Whether somebody may convene a meeting, and extend it where it is extended.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them
	 */
	public boolean mayConvene(MeetingShape meeting, Collection<Capacity> capacities) {
		return rules().rights().permits(RuleType.CONVENE_RIGHT, meeting, capacities)
				&& (!meeting.extended() || rules().rights().permits(RuleType.EXTEND_RIGHT, meeting, capacities));
	}

	/**
	 * Why somebody may not convene a meeting.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return findings about the rights to convene and to extend only
	 */
	public List<Finding> conveneFindings(MeetingShape meeting, Collection<Capacity> capacities) {
		Dispatch inOrder = new Dispatch(Instant.EPOCH, true, EnumSet.allOf(NoticeField.class), true);
		return judge(new ConvocationFacts(meeting, inOrder, Set.copyOf(capacities))).stream()
			.filter((finding) -> finding.ruleType() == RuleType.CONVENE_RIGHT
					|| finding.ruleType() == RuleType.EXTEND_RIGHT)
			.toList();
	}

	/**
	 * By what a member presides over a meeting, where not by their own post.
	 * @param meeting the meeting
	 * @param standing how the member stands to the body
	 * @return the delegation, or the acting for the head
	 */
	public Optional<Entrusted> presidesThrough(MeetingView meeting, Standing standing) {
		return standing.reliesOn((capacities) -> mayPreside(meeting, capacities));
	}

	/**
	 * Whether somebody may preside over a meeting by their own right.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if nothing stands in the way
	 */
	public boolean mayPreside(MeetingView meeting, Collection<Capacity> capacities) {
		return judge(new PresidingFacts(shape(meeting), Set.copyOf(capacities), false, false)).isEmpty();
	}

	/**
	 * Why something is refused, with the clause.
	 * @param findings what the rules said of it
	 * @return the strictest finding that blocks, if one does
	 */
	public Optional<UserError> refusal(List<Finding> findings) {
		return this.told.violations(findings, null).stream().map(UserError.class::cast).findFirst();
	}

	/**
	 * Whether somebody may propose a meeting.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them, by themselves or together with others; whoever
	 * may convene may propose
	 */
	public boolean mayPropose(MeetingShape meeting, Collection<Capacity> capacities) {
		return rules().rights().mayPropose(meeting, capacities);
	}

	/**
	 * Whether somebody may propose a meeting without others.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them; whoever may convene may propose
	 */
	boolean mayProposeAlone(MeetingShape meeting, Collection<Capacity> capacities) {
		return rules().rights().mayProposeAlone(meeting, capacities);
	}

	/**
	 * What meetings the members may ask for together.
	 * @return how many it takes and who may
	 */
	MemberRequests memberRequests() {
		return rules().memberRequests();
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
			.filter((deadline) -> deadline.rule().severity() == Severity.BLOCK)
			.findFirst()
			.or(() -> deadlines.stream().findFirst());
	}

	/**
	 * Every deadline for notice and papers, the earliest first.
	 * @param meeting the meeting
	 * @return deadlines; empty where no rule says
	 */
	public List<Deadline> deadlines(MeetingShape meeting) {
		return rules().obligations().noticeDeadlines(meeting, this.calendar).value().orElse(List.of());
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
	 * How a majority on a subject is counted.
	 * @param subject the subject
	 * @return empty where the head decides or the text does not say who does
	 */
	public Optional<MajorityCount> majority(SubjectClass subject) {
		return decision(subject).value().flatMap((rule) -> Optional.ofNullable(rule.count()));
	}

	/**
	 * The clauses that say who decides a subject.
	 * @param subject the subject
	 * @return citations; empty where the text does not say
	 */
	public List<CitationView> decisionCitations(SubjectClass subject) {
		return this.told.citationsOf(decision(subject).rules());
	}

	/**
	 * The clauses behind the rules of a type that speak of this body's meetings.
	 * @param type the type
	 * @return citations; empty where the text does not say
	 */
	public List<CitationView> citations(RuleType type) {
		return this.told.citationsOf(rules().definitions(type).stream().filter(this::concernsBody).toList());
	}

	private Answer<DecisionRule> decision(SubjectClass subject) {
		return rules().obligations().decisionMode(this.body, subject);
	}

	private boolean concernsBody(RuleDefinition definition) {
		return switch (definition.rule()) {
			case AbsenceConsent consent -> consent.body() == this.body;
			case SubstituteOpinion opinion -> opinion.body() == this.body;
			case Right right -> right.scope().body() == this.body;
			default -> true;
		};
	}

	private RulesInForce rules() {
		return this.told.inForce();
	}

}
