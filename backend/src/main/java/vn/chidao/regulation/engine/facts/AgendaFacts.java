package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.AgendaTopic;

/**
 * The agenda of a meeting as it stands.
 *
 * @param meeting the meeting
 * @param topics the required matters it contains
 */
public record AgendaFacts(MeetingShape meeting, Set<AgendaTopic> topics) implements Facts {

	public AgendaFacts {
		topics = Set.copyOf(topics);
	}

}
