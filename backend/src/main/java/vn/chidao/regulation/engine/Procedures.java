package vn.chidao.regulation.engine;

import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.rules.Procedure;
import vn.chidao.regulation.engine.rules.Step;
import vn.chidao.regulation.engine.terms.Act;

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
		Optional<RuleDefinition> stated = this.rules.definitions()
			.stream()
			.filter((definition) -> definition.rule() instanceof Procedure procedure && procedure.covers(matter))
			.findFirst();
		if (stated.isEmpty()) {
			return new Answer.NotStated<>(this.rules.quality());
		}
		Procedure procedure = (Procedure) stated.get().rule();
		return new Answer.Stated<>(new Progress(procedure.steps(), procedure.remaining(done)), List.of(stated.get()));
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
