package vn.chidao.security;

/**
 * In what capacity a person acts in a committee on a day. A person may have several.
 * Posts in the helper team count for the committee the team assists, those of leaders for
 * the bodies under theirs.
 */
public enum Capacity {

	/** Head of the committee. */
	CHAIR,
	/** Standing deputy head. */
	STANDING_VICE_CHAIR,
	/** Deputy head. */
	VICE_CHAIR,
	/** Standing member. */
	STANDING_MEMBER,
	/** Member. */
	MEMBER,
	/** Secretary. */
	SECRETARY,
	/** Head of the helper team. */
	TEAM_LEADER,
	/** Standing deputy head of the helper team. */
	STANDING_DEPUTY_TEAM_LEADER,
	/** Deputy head of the helper team. */
	DEPUTY_TEAM_LEADER,
	/** Member of the helper team. */
	TEAM_MEMBER,
	/** Head of a working group. */
	GROUP_LEADER,
	/** Head of the committee or helper team under which a working group stands. */
	HEAD_ABOVE,
	/** Expert. */
	EXPERT,
	/** Support staff. */
	SUPPORT_STAFF,
	/** Member of the committee or its helper team on behalf of the standing agency. */
	STANDING_AGENCY

}
