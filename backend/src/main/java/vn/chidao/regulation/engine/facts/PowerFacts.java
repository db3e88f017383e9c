package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Power;

/**
 * Somebody uses a power that is not one over a single meeting.
 *
 * @param power the power
 * @param body in which body
 * @param actor what the person acts as
 */
public record PowerFacts(Power power, Body body, Set<Capacity> actor) implements Facts {

	public PowerFacts {
		actor = Set.copyOf(actor);
	}

}
