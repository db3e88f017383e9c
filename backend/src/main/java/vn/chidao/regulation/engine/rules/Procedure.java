package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * A rule that says through which steps something goes and who takes them. One person may
 * take several steps: the text may give them to the same post.
 */
public sealed interface Procedure extends Rule permits PlanApprovalChain, AmendmentPath, ReplacementProcedure,
		Commendation, SpecialExpenditure, Escalation, DisclosurePower, IssueReport {

	/**
	 * The steps in order.
	 * @return the steps; one without a holder is a step of which the text does not state
	 * who takes it
	 */
	List<Step> steps();

	/**
	 * Whether the rule is about something.
	 * @param matter what goes through a procedure
	 * @return true if these are its steps
	 */
	boolean covers(ProcedureFacts.Matter matter);

	/**
	 * The steps that are still to be taken.
	 * @param done the steps taken
	 * @return the others, in order
	 */
	default List<Step> remaining(List<Act> done) {
		return steps().stream().filter((step) -> !done.contains(step.act())).toList();
	}

	@Override
	default List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		return (facts instanceof ProcedureFacts step && covers(step.matter())) ? judge(step) : List.of();
	}

	private List<Breach> judge(ProcedureFacts facts) {
		List<Act> acts = steps().stream().map(Step::act).toList();
		int place = acts.indexOf(facts.act());
		if (place < 0) {
			Map<String, Object> args = Map.of("act", facts.act(), "steps", acts);
			return List.of(new Breach(new Message("procedure.noSuchStep", args),
					new Message("procedure.noSuchStep.wayOut", args), List.of()));
		}
		List<Step> missing = steps().subList(0, place)
			.stream()
			.filter((step) -> !facts.done().contains(step.act()))
			.toList();
		if (!missing.isEmpty()) {
			Map<String, Object> args = Map.of("act", facts.act(), "missing", missing);
			return List.of(new Breach(new Message("procedure.tooEarly", args),
					new Message("procedure.tooEarly.wayOut", args), missing.getFirst().by()));
		}
		return judgeActor(steps().get(place), facts);
	}

	/** What outside authorities do is recorded by others, who need no capacity for it. */
	private static List<Breach> judgeActor(Step step, ProcedureFacts facts) {
		boolean open = step.by().isEmpty() || step.by().stream().anyMatch(Holder.Named.class::isInstance);
		if (open || step.by().stream().anyMatch((holder) -> holder.isHeldBy(facts.actor()))) {
			return List.of();
		}
		Map<String, Object> args = Map.of("act", step.act(), "by", step.by());
		return List.of(new Breach(new Message("procedure.notYours", args),
				new Message("procedure.notYours.wayOut", args), step.by()));
	}

}
