package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Somebody decides a member's request to be absent.
 *
 * @param body whose meeting
 * @param presides whether that somebody presides over the meeting
 * @param actor what the person acts as
 */
public record AbsenceDecisionFacts(Body body, boolean presides, Set<Capacity> actor) implements Facts {

	public AbsenceDecisionFacts {
		actor = Set.copyOf(actor);
	}

}
