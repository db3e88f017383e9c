package vn.chidao.security;

/**
 * What can be done with accounts.
 */
public enum AccountAction implements Action {

	/** See the sign-in identities. */
	LIST_ACCOUNTS,
	/** Link one to a person, or remove the link. */
	LINK_ACCOUNT;

	@Override
	public Grant grant() {
		return Grant.toRoles(Role.ADMIN);
	}

}
