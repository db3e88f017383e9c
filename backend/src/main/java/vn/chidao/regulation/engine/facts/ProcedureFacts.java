package vn.chidao.regulation.engine.facts;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Somebody takes a step of a procedure.
 *
 * @param matter what goes through the procedure
 * @param done the steps taken before
 * @param act the step
 * @param actor what the person who takes it acts as
 */
public record ProcedureFacts(Matter matter, List<Act> done, Act act, Set<Capacity> actor) implements Facts {

	public ProcedureFacts {
		done = List.copyOf(done);
		actor = Set.copyOf(actor);
	}

	/**
	 * What goes through a procedure.
	 *
	 * @param procedure the procedure
	 * @param body whose plan, member, matter or regulation
	 * @param plan the kind of plan, if it is one
	 * @param reason why it goes up, if it does
	 * @param issue what is brought before the leaders, if anything is
	 */
	public record Matter(ProcedureKind procedure, Body body, @Nullable PlanKind plan, @Nullable EscalationReason reason,
			@Nullable IssueKind issue) {

		public static Matter of(ProcedureKind procedure) {
			return in(Body.COMMITTEE, procedure);
		}

		public static Matter in(Body body, ProcedureKind procedure) {
			return new Matter(procedure, body, null, null, null);
		}

		public static Matter plan(Body body, PlanKind plan) {
			return new Matter(ProcedureKind.PLAN, body, plan, null, null);
		}

		public static Matter escalation(Body body, EscalationReason reason) {
			return new Matter(ProcedureKind.ESCALATION, body, null, reason, null);
		}

		public static Matter issue(Body body, IssueKind issue) {
			return new Matter(ProcedureKind.ISSUE, body, null, null, issue);
		}

	}

}
