package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.facts.PublicationFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Who decides which information on a body's work may be given out. Nothing is given out
 * before they decided: the text calls for a decision and so nothing is free without one.
 *
 * @param body whose work
 * @param holders who decides
 * @param informers who tells members and the press; empty if not stated
 */
public record DisclosurePower(Body body, List<Holder> holders,
		List<Holder> informers) implements Procedure, Empowering {

	public DisclosurePower {
		holders = List.copyOf(holders);
		informers = List.copyOf(informers);
	}

	static DisclosurePower read(Parameters parameters) {
		return new DisclosurePower(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.requiredHolders("holders"), parameters.holders("informers"));
	}

	@Override
	public RuleType type() {
		return RuleType.DISCLOSURE_POWER;
	}

	@Override
	public Power power() {
		return Power.DISCLOSE;
	}

	@Override
	public List<Step> steps() {
		return List.of(new Step(Act.DECIDE, this.holders));
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.DISCLOSURE && matter.body() == this.body;
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		return (facts instanceof ProcedureFacts) ? Procedure.super.judge(facts, calendar) : judge(facts);
	}

	private List<Breach> judge(Facts facts) {
		if (!(facts instanceof PublicationFacts publication) || publication.body() != this.body) {
			return List.of();
		}
		if (!publication.released()) {
			Map<String, Object> args = Map.of("holders", this.holders);
			return List.of(new Breach(new Message("disclosure.notReleased", args),
					new Message("disclosure.notReleased.wayOut", args), this.holders));
		}
		if (!this.informers.isEmpty()
				&& this.informers.stream().noneMatch((informer) -> informer.isHeldBy(publication.publisher()))) {
			Map<String, Object> args = Map.of("informers", this.informers);
			return List.of(new Breach(new Message("disclosure.notInformer", args),
					new Message("disclosure.notInformer.wayOut", args), this.informers));
		}
		return List.of();
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("holders", this.holders, NarrowedBy.LESS)
			.put("informers", this.informers, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		return List.of(new Message("explain.DISCLOSURE_POWER", Map.of("body", this.body, "holders", this.holders)),
				Message.of("explain.DISCLOSURE_POWER.default"),
				new Message("explain.DISCLOSURE_POWER.informers", Map.of("informers", Stated.orNot(this.informers))));
	}

}
