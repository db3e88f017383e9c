package vn.chidao.regulation.engine.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.EscalationFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Matters that are not settled where they arise.
 *
 * @param body in which body
 * @param from who meets with the matter
 * @param reasons what makes it one
 * @param target where it goes, and for what
 */
public record Escalation(Body body, List<Holder> from, Set<EscalationReason> reasons,
		Target target) implements Procedure {

	public Escalation {
		from = List.copyOf(from);
		reasons = Set.copyOf(reasons);
	}

	static Escalation read(Parameters parameters) {
		return new Escalation(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolders("bearers"), parameters.requiredChoices("reasons", EscalationReason.class),
				new Target(parameters.requiredHolder("target"),
						parameters.choice("manner", Manner.class, Manner.REPORT)));
	}

	@Override
	public RuleType type() {
		return RuleType.ESCALATION;
	}

	/**
	 * Whether the rule speaks of a person.
	 * @param capacities what the person acts as
	 * @return true if it names the person's post
	 */
	public boolean binds(Collection<Capacity> capacities) {
		return this.from.stream().anyMatch((holder) -> holder.isHeldBy(capacities));
	}

	@Override
	public List<Step> steps() {
		Act settled = (this.target.manner() == Manner.COORDINATE) ? Act.CONSULT : Act.DECIDE;
		return List.of(new Step(Act.REQUEST, this.from), new Step(settled, List.of(this.target.to())));
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.ESCALATION && matter.body() == this.body && matter.reason() != null
				&& this.reasons.contains(matter.reason());
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		return (facts instanceof ProcedureFacts) ? Procedure.super.judge(facts, calendar) : judge(facts);
	}

	private List<Breach> judge(Facts facts) {
		if (!(facts instanceof EscalationFacts matter) || matter.body() != this.body || matter.reported()
				|| !binds(matter.actor())) {
			return List.of();
		}
		List<EscalationReason> special = matter.reasons().stream().filter(this.reasons::contains).sorted().toList();
		if (special.isEmpty()) {
			return List.of();
		}
		Map<String, Object> args = Map.of("reasons", special, "to", this.target.to());
		String key = "escalation." + this.target.manner().name();
		return List
			.of(new Breach(new Message(key, args), new Message(key + ".wayOut", args), List.of(this.target.to())));
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("bearers", this.from, NarrowedBy.LESS)
			.put("reasons", this.reasons.stream().sorted().toList(), NarrowedBy.LESS)
			.put("target", this.target.to(), NarrowedBy.CHANGE)
			.put("manner", this.target.manner(), NarrowedBy.CHANGE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.ESCALATION." + this.target.manner().name(),
				Map.of("from", this.from, "reasons", this.reasons.stream().sorted().toList(), "to", this.target.to())));
	}

	/**
	 * Where a matter goes.
	 *
	 * @param to to whom
	 * @param manner for what
	 */
	public record Target(Holder to, Manner manner) {
	}

	/** For what a matter goes to somebody. */
	public enum Manner {

		/** <i>Kịp thời báo cáo</i>. */
		REPORT,

		/** <i>Phối hợp để giải quyết</i>. */
		COORDINATE,

		/** <i>Báo cáo để xem xét, quyết định</i>. */
		DECIDE

	}

}
