package vn.chidao.regulation.engine.facts;

import java.util.Set;

import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Somebody is to preside over a meeting.
 *
 * @param meeting the meeting
 * @param presiding what that person acts as
 * @param authorised whether the head authorised the person for this meeting
 * @param headAbsent whether the head is absent
 */
public record PresidingFacts(MeetingShape meeting, Set<Capacity> presiding, boolean authorised,
		boolean headAbsent) implements Facts {

	public PresidingFacts {
		presiding = Set.copyOf(presiding);
	}

}
