package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Information on a body's work is given out.
 *
 * @param body the body
 * @param released whether somebody decided that it may be given out
 * @param publisher what the person who gives it out acts as
 */
public record PublicationFacts(Body body, boolean released, Set<Capacity> publisher) implements Facts {

	public PublicationFacts {
		publisher = Set.copyOf(publisher);
	}

}
