package vn.chidao.support.keycloak;

/**
 * What Keycloak hands out for one sign-in.
 *
 * @param access for the API
 * @param id tells the client who signed in; empty for a service account
 * @param refresh for new tokens; empty for a service account
 */
public record Tokens(String access, String id, String refresh) {

	/**
	 * The value of the HTTP header {@code Authorization}.
	 * @return with the access token
	 */
	public String bearer() {
		return "Bearer " + this.access;
	}

	@Override
	public String toString() {
		return "Tokens[…]";
	}

}
