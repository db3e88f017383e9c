package vn.chidao.regulation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.facts.AttendeesFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PowerFacts;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.rules.ChairRight;
import vn.chidao.regulation.engine.rules.Empowering;
import vn.chidao.regulation.engine.rules.Right;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * Who may do what. A power given by any rule is given. Where all texts are silent, the
 * head of the body alone has it: all five source regulations put the head in charge of
 * all work. A power may be held by delegation from somebody who has it; what was received
 * by delegation is not delegated further.
 */
public final class Rights {

	private final RulesInForce rules;

	Rights(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * Who has a right over a meeting.
	 * @param right one of the {@code _RIGHT} types over meetings
	 * @param meeting the meeting
	 * @return the holders, or that no text states them
	 */
	public Answer<List<Holder>> holders(RuleType right, MeetingShape meeting) {
		return holders(Powers.of(right), Use.over(meeting));
	}

	/**
	 * Who has a power.
	 * @param power the power
	 * @param use over what
	 * @return the holders, or that no text states them
	 */
	public Answer<List<Holder>> holders(Power power, Use use) {
		List<RuleDefinition> giving = giving(power, use);
		if (giving.isEmpty()) {
			return new Answer.NotStated<>(this.rules.quality());
		}
		List<Holder> holders = giving.stream()
			.flatMap((definition) -> ((Empowering) definition.rule()).holders().stream())
			.distinct()
			.toList();
		return new Answer.Stated<>(holders, giving);
	}

	/**
	 * Whether somebody has a right over a meeting. For presiding see
	 * {@link RulesInForce#judge}, which also knows authorisations.
	 * @param right one of the {@code _RIGHT} types over meetings
	 * @param meeting the meeting
	 * @param capacities what the person acts as
	 * @return true if a rule gives it, if it was delegated, or if no rule gives it to
	 * anybody and the person is the head
	 */
	public boolean permits(RuleType right, MeetingShape meeting, Collection<Capacity> capacities) {
		return grant(Powers.of(right), Use.over(meeting), capacities).isPresent();
	}

	/**
	 * By what somebody has a power.
	 * @param power the power
	 * @param use over what
	 * @param capacities what the person acts as
	 * @return the rules and, if there is one, the delegation; empty if the person does
	 * not have the power
	 */
	public Optional<Grant> grant(Power power, Use use, Collection<Capacity> capacities) {
		return own(power, use, capacities).or(() -> delegated(power, use, capacities).findFirst());
	}

	Optional<Grant> own(Power power, Use use, Collection<Capacity> capacities) {
		List<RuleDefinition> giving = giving(power, use);
		Collection<Capacity> all = this.rules.withSeats(capacities);
		if (giving.isEmpty()) {
			return head(use.body()).isHeldBy(all) ? Optional.of(new Grant(power, List.of(), null)) : Optional.empty();
		}
		List<RuleDefinition> holding = giving.stream()
			.filter((definition) -> ((Empowering) definition.rule()).holders()
				.stream()
				.anyMatch((holder) -> holder.isHeldBy(all)))
			.toList();
		return holding.isEmpty() ? Optional.empty() : Optional.of(new Grant(power, holding, null));
	}

	private Stream<Grant> delegated(Power power, Use use, Collection<Capacity> capacities) {
		return capacities.stream()
			.flatMap((capacity) -> (capacity instanceof Capacity.ByDelegation(Delegation received))
					? Stream.of(received) : Stream.empty())
			.filter((received) -> received.covers(power, use.body(), this.rules.day())
					&& (use.meeting() == null || received.covers(use.meeting().kind())))
			.flatMap((received) -> own(power, use, received.giver())
				.map((grant) -> new Grant(power, grant.rules(), received))
				.stream());
	}

	List<Finding> judge(ConvocationFacts facts) {
		List<Finding> findings = new ArrayList<>();
		judge(RuleType.CONVENE_RIGHT, facts.meeting(), facts.actor()).ifPresent(findings::add);
		if (facts.meeting().extended()) {
			judge(RuleType.EXTEND_RIGHT, facts.meeting(), facts.actor()).ifPresent(findings::add);
		}
		return findings;
	}

	/**
	 * Where a text says who decides who attends, it is not somebody else who invites;
	 * where it is silent, whoever convenes does.
	 */
	Optional<Finding> judge(AttendeesFacts facts) {
		Use use = Use.over(facts.meeting());
		Answer<List<Holder>> stated = holders(Power.COMPOSE, use);
		boolean asChair = facts.presides() && stated.value().orElse(List.of()).contains(Holder.MEETING_CHAIR);
		return stated.rules().isEmpty() || asChair || grant(Power.COMPOSE, use, facts.actor()).isPresent()
				? Optional.empty() : Optional.of(refusal(Power.COMPOSE, use));
	}

	/**
	 * Whether somebody may propose a meeting, by themselves or by beginning to ask for it
	 * together with other members.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them
	 */
	public boolean mayPropose(MeetingShape meeting, Collection<Capacity> capacities) {
		return mayProposeAlone(meeting, capacities) || this.rules.memberRequests().mayAsk(meeting, capacities);
	}

	/**
	 * Whether somebody may propose a meeting without others. Whoever may convene a
	 * meeting may also propose it, also an extended one that somebody else extends.
	 * @param meeting the meeting
	 * @param capacities what they act as
	 * @return true if the rules let them
	 */
	public boolean mayProposeAlone(MeetingShape meeting, Collection<Capacity> capacities) {
		return permits(RuleType.CONVENE_RIGHT, meeting, capacities)
				|| permits(RuleType.PROPOSE_RIGHT, meeting, capacities);
	}

	Optional<Finding> judge(ProposalFacts facts) {
		return mayPropose(facts.meeting(), facts.actor()) ? Optional.empty()
				: Optional.of(refusal(Power.PROPOSE, Use.over(facts.meeting())));
	}

	Optional<Finding> judge(PresidingFacts facts) {
		Use use = Use.over(facts.meeting());
		List<RuleDefinition> stated = giving(Power.CHAIR, use);
		// the text says whom the head may let preside, so a delegation counts as an
		// authorisation
		PresidingFacts known = new PresidingFacts(facts.meeting(), facts.presiding(),
				facts.authorised() || delegated(Power.CHAIR, use, facts.presiding()).findAny().isPresent(),
				facts.headAbsent());
		// where no text says who presides, the head does, and may delegate that like
		// any other power
		boolean permitted = stated.isEmpty() ? grant(Power.CHAIR, use, facts.presiding()).isPresent()
				: stated.stream().anyMatch((definition) -> ((ChairRight) definition.rule()).permits(known));
		return permitted ? Optional.empty() : Optional.of(refusal(Power.CHAIR, use));
	}

	/**
	 * Judge the use of a power that is not one over a single meeting; it depends on no
	 * calendar.
	 * @param facts who uses which power in which body
	 * @return the refusal, empty if the person has the power
	 */
	public Optional<Finding> judge(PowerFacts facts) {
		Use use = Use.in(facts.body());
		return grant(facts.power(), use, facts.actor()).isPresent() ? Optional.empty()
				: Optional.of(refusal(facts.power(), use));
	}

	private Optional<Finding> judge(RuleType right, MeetingShape meeting, Collection<Capacity> capacities) {
		return permits(right, meeting, capacities) ? Optional.empty()
				: Optional.of(refusal(Powers.of(right), Use.over(meeting)));
	}

	Finding refusal(Power power, Use use) {
		Answer<List<Holder>> answer = holders(power, use);
		List<Holder> holders = answer.value().filter((stated) -> !stated.isEmpty()).orElse(List.of(head(use.body())));
		List<Citation> citations = answer.rules().stream().flatMap((rule) -> rule.citations().stream()).toList();
		String code = answer.rules().stream().map(RuleDefinition::code).findFirst().orElse("");
		// where the text is silent the head has the right, and nobody else without it
		Severity severity = answer.rules()
			.stream()
			.map(RuleDefinition::severity)
			.min(Comparator.naturalOrder())
			.orElse(Severity.BLOCK);
		String silent = citations.isEmpty() ? ".notStated" : "";
		RuleType type = Powers.typeOf(power);
		Finding.RuleRef rule = new Finding.RuleRef(type, code, citations, 0);
		if (use.meeting() == null) {
			Map<String, Object> args = Map.of("holders", holders, "power", power);
			return new Finding(rule, severity, new Message("power.refused" + silent, args),
					new Finding.Resolution(new Message("power.refused.wayOut", args), holders));
		}
		Map<String, Object> args = Map.of("holders", holders, "body", use.body(), "kind", use.meeting().kind());
		return new Finding(rule, severity, new Message("right." + type.name() + silent, args),
				new Finding.Resolution(new Message("right." + type.name() + ".wayOut", args), holders));
	}

	List<RuleDefinition> giving(Power power, Use use) {
		return this.rules.definitions(Powers.typeOf(power))
			.stream()
			.filter((definition) -> gives((Empowering) definition.rule(), use))
			.toList();
	}

	private static boolean gives(Empowering rule, Use use) {
		if (rule instanceof Right right && use.meeting() != null) {
			return right.scope().covers(use.meeting());
		}
		return rule.body() == use.body() && !rule.holders().isEmpty();
	}

	private static Holder head(Body body) {
		return Holder.headOf(body);
	}

	/**
	 * What a power is used over.
	 *
	 * @param body whose work
	 * @param meeting which meeting, for a power over meetings
	 */
	public record Use(Body body, @Nullable MeetingShape meeting) {

		public static Use in(Body body) {
			return new Use(body, null);
		}

		public static Use over(MeetingShape meeting) {
			return new Use(meeting.body(), meeting);
		}

	}

}
