package vn.chidao.meeting.session;

import java.util.Optional;

import vn.chidao.meeting.MeetingState;

/**
 * The stretches of a meeting's life in which something may be done. States follow each
 * other in the order in which they are declared.
 */
public enum Phase {

	/** Waits for somebody who may convene. */
	PROPOSAL(MeetingState.PROPOSED, MeetingState.PROPOSED, "notProposed"),

	/** Nobody is invited yet. */
	BEFORE_CONVOCATION(MeetingState.PROPOSED, MeetingState.DRAFT, "alreadyConvoked"),

	/** Not opened yet. */
	BEFORE_OPENING(MeetingState.PROPOSED, MeetingState.INVITED, "alreadyOpened"),

	/** Not over yet. */
	BEFORE_CLOSE(MeetingState.PROPOSED, MeetingState.IN_PROGRESS, "isOver"),

	/** Invitations are out and may be answered. */
	ANSWERS(MeetingState.INVITED, MeetingState.INVITED, "notInvited"),

	/** Who attends in place of a member may still be said. */
	SUBSTITUTES(MeetingState.INVITED, MeetingState.IN_PROGRESS, "notInvited"),

	/** Under way: attendance, votes, decisions. */
	UNDER_WAY(MeetingState.IN_PROGRESS, MeetingState.IN_PROGRESS, "notInProgress"),

	/** Written opinions are taken, even after the close. */
	OPINIONS(MeetingState.INVITED, MeetingState.CLOSED, "notInvited");

	private final MeetingState first;

	private final MeetingState last;

	private final String otherwise;

	Phase(MeetingState first, MeetingState last, String otherwise) {
		this.first = first;
		this.last = last;
		this.otherwise = otherwise;
	}

	/**
	 * Whether a meeting in a state is in this phase.
	 * @param state the state
	 * @return true if so
	 */
	public boolean includes(MeetingState state) {
		return state.compareTo(this.first) >= 0 && state.compareTo(this.last) <= 0;
	}

	Optional<Obstacle> unless(MeetingState state) {
		return includes(state) ? Optional.empty() : Optional.of(Obstacle.of(this.otherwise));
	}

}
