package vn.chidao.regulation.engine.facts;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.AgendaTopic;

/**
 * The agenda of a meeting as it stands.
 *
 * @param meeting the meeting
 * @param topics the required matters it contains
 * @param opening the required matter its first item is about, null if that is about
 * something else
 */
public record AgendaFacts(MeetingShape meeting, Set<AgendaTopic> topics,
		@Nullable AgendaTopic opening) implements Facts {

	public AgendaFacts {
		topics = Set.copyOf(topics);
	}

}
