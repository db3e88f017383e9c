package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Capacity;

/**
 * All that one person holds in a committee and the bodies under it: some posts are held
 * by one person together (<i>đồng thời là</i>).
 *
 * @param held what the person acts as
 */
public record PersonalUnionFacts(Set<Capacity> held) implements Facts {

	public PersonalUnionFacts {
		held = Set.copyOf(held);
	}

}
