package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.DecisionMode;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Rank;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * How a body decides matters of some kind.
 *
 * @param body the body
 * @param subjects the matters; empty for all matters no other rule names
 * @param mode who decides
 * @param count how a majority is counted; not set when the head decides
 */
public record DecisionRule(Body body, Set<SubjectClass> subjects, DecisionMode mode,
		@Nullable MajorityCount count) implements Rule {

	public DecisionRule {
		subjects = Set.copyOf(subjects);
	}

	static DecisionRule read(Parameters parameters) {
		DecisionMode mode = parameters.requiredChoice("mode", DecisionMode.class);
		MajorityCount count = MajorityCount.read(parameters, mode == DecisionMode.MAJORITY);
		return new DecisionRule(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.choices("subjects", SubjectClass.class), mode, count);
	}

	@Override
	public RuleType type() {
		return RuleType.DECISION_MODE;
	}

	/**
	 * Whether the rule speaks of the matter by name.
	 * @param subject the matter
	 * @return false for a rule about all other matters
	 */
	public boolean names(SubjectClass subject) {
		return this.subjects.contains(subject);
	}

	public boolean isDefault() {
		return this.subjects.isEmpty();
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof DecisionFacts decision) || decision.body() != this.body
				|| !(isDefault() || names(decision.subject()))) {
			return List.of();
		}
		return (this.count != null) ? judgeMajority(decision.tally(), this.count) : judgeHead(decision);
	}

	private List<Breach> judgeHead(DecisionFacts decision) {
		Holder head = Holder.headOf(this.body);
		if (head.isHeldBy(decision.decider())) {
			return List.of();
		}
		return List.of(new Breach(new Message("decision.headDecides", Map.of("head", head)),
				new Message("decision.headDecides.wayOut", Map.of("head", head)), List.of(head)));
	}

	private List<Breach> judgeMajority(@Nullable Tally tally, MajorityCount count) {
		List<Holder> members = List.of(new Holder.Ranked(this.body, Rank.MEMBER));
		if (tally == null) {
			return List
				.of(new Breach(Message.of("decision.voteNeeded"), Message.of("decision.voteNeeded.wayOut"), members));
		}
		List<Breach> breaches = new ArrayList<>();
		count.refusal(tally)
			.ifPresent((refusal) -> breaches
				.add(new Breach(refusal, new Message(refusal.key() + ".wayOut", refusal.args()), members)));
		if (!count.notInText().isEmpty()) {
			breaches.add(new Breach(new Message("decision.assumed", count.args()),
					Message.of("decision.assumed.wayOut"), List.of(), Breach.Effect.FOR_INFORMATION));
		}
		return breaches;
	}

	@Override
	public List<ParameterValue> values() {
		ParameterValues parameters = new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.putIfSet("subjects", this.subjects.stream().sorted().toList(), NarrowedBy.NAMING)
			.put("mode", this.mode, NarrowedBy.CHANGE);
		return ((this.count != null) ? this.count.write(parameters) : parameters).list();
	}

	@Override
	public List<Message> explanation() {
		Message subject = isDefault() ? Message.of("subject.default")
				: new Message("subject.named", Map.of("subjects", this.subjects.stream().sorted().toList()));
		Map<String, Object> args = Map.of("body", this.body, "subject", subject, "head", Holder.headOf(this.body));
		Message who = new Message("explain.DECISION_MODE." + this.mode.name(), args);
		return Stream.concat(Stream.of(who), Stream.ofNullable(this.count).flatMap((how) -> how.explanation().stream()))
			.toList();
	}

}
