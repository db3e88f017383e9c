package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Somebody sends out a list of whom to invite by name, besides those who attend because
 * they sit in the body (<i>thành phần tham dự</i>).
 *
 * @param meeting the meeting
 * @param actor what the person acts as
 * @param presides whether the person presides over the meeting
 */
public record AttendeesFacts(MeetingShape meeting, Set<Capacity> actor, boolean presides) implements Facts {

	public AttendeesFacts {
		actor = Set.copyOf(actor);
	}

}
