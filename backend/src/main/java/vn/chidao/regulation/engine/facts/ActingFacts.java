package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Somebody acts for the head of a body.
 *
 * @param body the body
 * @param trigger why
 * @param actor what that somebody acts as
 */
public record ActingFacts(Body body, ActingTrigger trigger, Set<Capacity> actor) implements Facts {

	public ActingFacts {
		actor = Set.copyOf(actor);
	}

}
