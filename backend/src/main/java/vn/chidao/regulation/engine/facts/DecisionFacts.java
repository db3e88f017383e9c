package vn.chidao.regulation.engine.facts;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * A matter is decided.
 *
 * @param body the body that decides
 * @param subject what the decision is about
 * @param tally the votes, if any were taken
 * @param decider what the person who announces the decision acts as
 */
public record DecisionFacts(Body body, SubjectClass subject, @Nullable Tally tally,
		Set<Capacity> decider) implements Facts {

	public DecisionFacts {
		decider = Set.copyOf(decider);
	}

}
