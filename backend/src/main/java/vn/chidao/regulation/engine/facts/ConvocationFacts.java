package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Somebody convenes a meeting and sends its notice.
 *
 * @param meeting the meeting
 * @param dispatch the notice
 * @param actor what the person who convenes acts as
 */
public record ConvocationFacts(MeetingShape meeting, Dispatch dispatch, Set<Capacity> actor) implements Facts {

	public ConvocationFacts {
		actor = Set.copyOf(actor);
	}

}
