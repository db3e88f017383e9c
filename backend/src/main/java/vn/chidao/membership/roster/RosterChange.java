package vn.chidao.membership.roster;

/**
 * What taking a row over does to a person or a membership.
 */
enum RosterChange {

	/** It comes into being. */
	CREATED,
	/** It becomes different. */
	CHANGED,
	/** It stays as it is. */
	UNCHANGED

}
