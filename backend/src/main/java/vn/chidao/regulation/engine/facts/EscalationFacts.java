package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.EscalationReason;

/**
 * Somebody settles a matter.
 *
 * @param body in which body
 * @param reasons what is special about the matter
 * @param reported whether it was taken to whom it has to go
 * @param actor what that somebody acts as
 */
public record EscalationFacts(Body body, Set<EscalationReason> reasons, boolean reported,
		Set<Capacity> actor) implements Facts {

	public EscalationFacts {
		reasons = Set.copyOf(reasons);
		actor = Set.copyOf(actor);
	}

}
