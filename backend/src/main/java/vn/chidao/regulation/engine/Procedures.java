package vn.chidao.regulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.rules.Procedure;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.regulation.engine.terms.Severity;

/**
 * How far something has come in its procedure.
 */
public final class Procedures {

	private final RulesInForce rules;

	Procedures(RulesInForce rules) {
		this.rules = rules;
	}

	/**
	 * Which step comes next and who may take it.
	 * @param matter what goes through the procedure
	 * @param done the steps taken
	 * @return the steps, or that no text states a procedure
	 */
	public Answer<Progress> progress(ProcedureFacts.Matter matter, List<Act> done) {
		Optional<RuleDefinition> stated = covering(matter).findFirst();
		if (stated.isEmpty()) {
			return new Answer.NotStated<>(this.rules.quality());
		}
		Procedure procedure = (Procedure) stated.get().rule();
		return new Answer.Stated<>(new Progress(procedure.steps(), procedure.remaining(done)), List.of(stated.get()));
	}

	/**
	 * The way of a matter from its first step to its last. What a text leaves open is
	 * filled in: whoever acts in the body may prepare, the head settles. So a matter on
	 * which all texts are silent is decided by the head, and one that is stated without
	 * anybody's name ends with the head's decision.
	 * @param matter what goes through the procedure
	 * @return the way; empty for a commendation no text speaks of, which nobody may
	 * propose
	 */
	public Optional<Way> way(ProcedureFacts.Matter matter) {
		List<RuleDefinition> stating = covering(matter).limit(1).toList();
		if (stating.isEmpty()) {
			return (matter.procedure() == ProcedureKind.COMMENDATION) ? Optional.empty()
					: Optional.of(new Way(List.of(byHead(Act.DECIDE, matter.body())), List.of()));
		}
		List<Step> steps = ((Procedure) stating.getFirst().rule()).steps();
		List<Way.Stage> stages = new ArrayList<>(steps.stream().map((step) -> stage(step, matter.body())).toList());
		if (steps.stream().allMatch((step) -> step.by().isEmpty() && !Way.Stage.isSettling(step.act()))) {
			stages.add(byHead(Act.DECIDE, matter.body()));
		}
		return Optional.of(new Way(stages, stating));
	}

	/**
	 * Why somebody may not take a step, with who may.
	 * @param stage the step
	 * @param rules the rules it comes from
	 * @param type the type of rule that speaks of such matters
	 * @return a finding that blocks: a step somebody else takes is not that step,
	 * whatever a breach of the rule does otherwise
	 */
	public static Finding refusal(Way.Stage stage, List<RuleDefinition> rules, RuleType type) {
		Map<String, Object> args = Map.of("act", stage.act(), "by", stage.by());
		String silent = stage.stated() ? "" : ".notStated";
		List<Citation> citations = rules.stream().flatMap((rule) -> rule.citations().stream()).toList();
		String code = rules.stream().map(RuleDefinition::code).findFirst().orElse("");
		return new Finding(new Finding.RuleRef(type, code, citations, 0), Severity.BLOCK,
				new Message("procedure.notYours" + silent, args),
				new Finding.Resolution(new Message("procedure.notYours.wayOut", args), stage.by()));
	}

	private Stream<RuleDefinition> covering(ProcedureFacts.Matter matter) {
		return this.rules.definitions()
			.stream()
			.filter((definition) -> definition.rule() instanceof Procedure procedure && procedure.covers(matter));
	}

	private static Way.Stage stage(Step step, Body body) {
		return (step.by().isEmpty() && Way.Stage.isSettling(step.act())) ? byHead(step.act(), body)
				: new Way.Stage(step.act(), step.by(), !step.by().isEmpty());
	}

	private static Way.Stage byHead(Act act, Body body) {
		return new Way.Stage(act, List.of(Holder.headOf(body)), false);
	}

	/**
	 * How far something has come.
	 *
	 * @param steps all steps in order
	 * @param remaining those still to be taken
	 */
	public record Progress(List<Step> steps, List<Step> remaining) {

		public Progress {
			steps = List.copyOf(steps);
			remaining = List.copyOf(remaining);
		}

		/**
		 * The next step.
		 * @return empty when all are taken
		 */
		public Optional<Step> next() {
			return this.remaining.stream().findFirst();
		}

	}

}
