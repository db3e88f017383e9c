package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;

/**
 * Somebody delegates powers.
 *
 * @param delegation what is delegated, by whom and for how long
 * @param receiver what the person who receives them acts as
 */
public record DelegationFacts(Delegation delegation, Set<Capacity> receiver) implements Facts {

	public DelegationFacts {
		receiver = Set.copyOf(receiver);
	}

}
