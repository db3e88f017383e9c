package vn.chidao.regulation.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;

/**
 * The way a matter goes: every step with somebody who can take it, also where the text
 * leaves that open.
 *
 * @param stages the steps in order, at least one
 * @param rules the rules they come from; empty when the texts are silent and the head
 * decides
 */
public record Way(List<Stage> stages, List<RuleDefinition> rules) {

	public Way {
		stages = List.copyOf(stages);
		rules = List.copyOf(rules);
	}

	/**
	 * Whether a text states the procedure.
	 * @return false where it is silent and the head decides
	 */
	public boolean isStated() {
		return !this.rules.isEmpty();
	}

	/**
	 * One step.
	 *
	 * @param act what is done
	 * @param by who does it; empty where anybody of the body may prepare it
	 * @param stated whether the text says who does it
	 */
	public record Stage(Act act, List<Holder> by, boolean stated) {

		private static final Set<Act> SETTLING = EnumSet.of(Act.ADOPT, Act.APPROVE, Act.DECIDE, Act.ISSUE);

		public Stage {
			by = List.copyOf(by);
		}

		/**
		 * Whether the step settles the matter or part of it, and so is not taken by
		 * merely bringing the matter forward.
		 * @param act what is done
		 * @return true for adopting, approving, deciding and issuing
		 */
		static boolean isSettling(Act act) {
			return SETTLING.contains(act);
		}

		/**
		 * Whether opening the matter is this step: to ask, to submit, to draft.
		 * @return false for a step that settles something
		 */
		public boolean isOpening() {
			return !isSettling(this.act);
		}

		/**
		 * Whether somebody may take the step. What an authority outside does is written
		 * down by any member.
		 * @param capacities what they act as
		 * @return true if so
		 */
		public boolean isTakenBy(Collection<Capacity> capacities) {
			if (this.by.isEmpty() || this.by.stream().anyMatch(Holder.Named.class::isInstance)) {
				return !capacities.isEmpty();
			}
			return this.by.stream().anyMatch((holder) -> holder.isHeldBy(capacities));
		}

		/**
		 * Whether the step is the act of an authority outside or of the committee as a
		 * whole, which one person can only write down: a document shows that it happened.
		 * @return true if a document has to be named
		 */
		public boolean needsDocument() {
			return this.by.stream().anyMatch((holder) -> holder instanceof Holder.Named || isWholeCommittee(holder));
		}

		/**
		 * Whether the committee as a whole does it, so that a decision of one of its
		 * meetings shows it as well as a document.
		 * @return true if so
		 */
		public boolean isOfCommittee() {
			return this.by.stream().anyMatch(Stage::isWholeCommittee);
		}

		private static boolean isWholeCommittee(Holder holder) {
			return holder instanceof Holder.WholeBody whole && whole.body() == Body.COMMITTEE;
		}

	}

}
