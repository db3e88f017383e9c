package vn.chidao.membership.roster;

/**
 * What an import did to one person or membership.
 */
enum RosterItemKind {

	/** Registered a person. */
	PERSON_CREATED,
	/** Changed a person. */
	PERSON_CHANGED,
	/** Gave a post. */
	MEMBERSHIP_CREATED,
	/** Changed the terms of a post. */
	MEMBERSHIP_CHANGED;

	boolean isAboutPerson() {
		return this == PERSON_CREATED || this == PERSON_CHANGED;
	}

}
