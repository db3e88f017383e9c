package vn.chidao.regulation.engine.terms;

/**
 * How high a post stands in its body, whatever the body calls it.
 */
public enum Rank {

	HEAD, DEPUTY, MEMBER,

	/** Works for the body without being one of its members. */
	STAFF;

	/**
	 * Whether a person of this rank sits in the body as a member.
	 * @return true for head, deputies and members
	 */
	public boolean isMember() {
		return this != STAFF;
	}

}
