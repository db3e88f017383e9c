package vn.chidao.regulation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.ProposalFacts;
import vn.chidao.regulation.engine.rules.ChairRight;
import vn.chidao.regulation.engine.rules.Right;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * Who may do what with a meeting. A right given by any rule is given. Where all texts are
 * silent, the head of the body alone has it: all five source regulations put the head in
 * charge of all work.
 */
public final class Rights {

	private final RulesInForce rules;

	Rights(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * Who has a right over a meeting.
	 * @param right one of the {@code _RIGHT} types
	 * @param meeting the meeting
	 * @return the holders, or that no text states them
	 */
	public Answer<List<Holder>> holders(RuleType right, MeetingShape meeting) {
		List<RuleDefinition> giving = giving(right, meeting);
		if (giving.isEmpty()) {
			return new Answer.NotStated<>(this.rules.quality());
		}
		List<Holder> holders = giving.stream()
			.flatMap((definition) -> ((Right) definition.rule()).holders().stream())
			.distinct()
			.toList();
		return new Answer.Stated<>(holders, giving);
	}

	/**
	 * Whether somebody has a right over a meeting. For presiding see
	 * {@link RulesInForce#judge}, which also knows authorisations.
	 * @param right one of the {@code _RIGHT} types
	 * @param meeting the meeting
	 * @param capacities what the person acts as
	 * @return true if a rule gives it, or if none does and the person is the head
	 */
	public boolean permits(RuleType right, MeetingShape meeting, Collection<Capacity> capacities) {
		return holders(right, meeting).value()
			.orElse(List.of(head(meeting)))
			.stream()
			.anyMatch((holder) -> holder.isHeldBy(capacities));
	}

	List<Finding> judge(ConvocationFacts facts) {
		List<Finding> findings = new ArrayList<>();
		judge(RuleType.CONVENE_RIGHT, facts.meeting(), facts.actor()).ifPresent(findings::add);
		if (facts.meeting().extended()) {
			judge(RuleType.EXTEND_RIGHT, facts.meeting(), facts.actor()).ifPresent(findings::add);
		}
		return findings;
	}

	/** Whoever may convene a meeting may also propose it. */
	Optional<Finding> judge(ProposalFacts facts) {
		return permits(RuleType.CONVENE_RIGHT, facts.meeting(), facts.actor()) ? Optional.empty()
				: judge(RuleType.PROPOSE_RIGHT, facts.meeting(), facts.actor());
	}

	Optional<Finding> judge(PresidingFacts facts) {
		List<RuleDefinition> stated = giving(RuleType.CHAIR_RIGHT, facts.meeting());
		boolean permitted = stated.isEmpty() ? head(facts.meeting()).isHeldBy(facts.presiding())
				: stated.stream().anyMatch((definition) -> ((ChairRight) definition.rule()).permits(facts));
		return permitted ? Optional.empty() : Optional.of(refusal(RuleType.CHAIR_RIGHT, facts.meeting()));
	}

	private Optional<Finding> judge(RuleType right, MeetingShape meeting, Collection<Capacity> capacities) {
		return permits(right, meeting, capacities) ? Optional.empty() : Optional.of(refusal(right, meeting));
	}

	private Finding refusal(RuleType right, MeetingShape meeting) {
		Answer<List<Holder>> answer = holders(right, meeting);
		List<Holder> holders = answer.value().filter((stated) -> !stated.isEmpty()).orElse(List.of(head(meeting)));
		List<Citation> citations = answer.rules().stream().flatMap((rule) -> rule.citations().stream()).toList();
		String code = answer.rules().stream().map(RuleDefinition::code).findFirst().orElse("");
		// where the text is silent the head has the right, and nobody else without it
		Severity severity = answer.rules()
			.stream()
			.map(RuleDefinition::severity)
			.min(Comparator.naturalOrder())
			.orElse(Severity.BLOCK);
		Map<String, Object> args = Map.of("holders", holders, "body", meeting.body(), "kind", meeting.kind());
		String key = "right." + right.name() + (citations.isEmpty() ? ".notStated" : "");
		return new Finding(new Finding.RuleRef(right, code, citations, 0), severity, new Message(key, args),
				new Finding.Resolution(new Message("right." + right.name() + ".wayOut", args), holders));
	}

	private List<RuleDefinition> giving(RuleType right, MeetingShape meeting) {
		Stream<RuleDefinition> definitions = this.rules.definitions(right).stream();
		return definitions.filter((definition) -> ((Right) definition.rule()).scope().covers(meeting)).toList();
	}

	private static Holder head(MeetingShape meeting) {
		return new Holder.Ranked(meeting.body(), Rank.HEAD);
	}

}
