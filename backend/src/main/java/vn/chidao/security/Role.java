package vn.chidao.security;

/**
 * A role granted by the identity provider for the whole system.
 */
public enum Role {

	/**
	 * Runs the system: agencies, persons, accounts, committees. No power over content.
	 */
	ADMIN,
	/** A person who works in committees. */
	MEMBER,
	/** A machine client. */
	INTEGRATION

}
