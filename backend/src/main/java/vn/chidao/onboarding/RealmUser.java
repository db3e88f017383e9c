package vn.chidao.onboarding;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An account as the identity provider describes it.
 *
 * @param id its subject, null before it is made
 * @param username its user name
 * @param email its address
 * @param firstName family and middle names
 * @param lastName given name
 * @param enabled whether it can sign in
 * @param requiredActions what its owner must do first
 * @param attributes language of its messages
 */
record RealmUser(@Nullable String id, String username, @Nullable String email, @Nullable String firstName,
		@Nullable String lastName, boolean enabled, @Nullable List<String> requiredActions,
		@Nullable Map<String, List<String>> attributes) {

	/** The name it shows. */
	String displayName() {
		String name = ((this.firstName != null) ? this.firstName : "") + " "
				+ ((this.lastName != null) ? this.lastName : "");
		return name.isBlank() ? this.username : name.strip();
	}

	@Override
	public String toString() {
		return "RealmUser[" + this.id + "]";
	}

}
