package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Somebody proposes that a meeting be convened.
 *
 * @param meeting the meeting
 * @param actor what the person acts as
 */
public record ProposalFacts(MeetingShape meeting, Set<Capacity> actor) implements Facts {

	public ProposalFacts {
		actor = Set.copyOf(actor);
	}

}
