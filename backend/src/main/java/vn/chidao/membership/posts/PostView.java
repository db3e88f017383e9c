package vn.chidao.membership.posts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;

/**
 * A post of a body; GraphQL type {@code Post}.
 *
 * @param role the post
 * @param title what it is called in the body, in the language of the request
 * @param seats how many hold it, null where the text does not say
 * @param holders who holds it, in protocol order
 * @param linkedTo the post its holder holds at the same time, by the regulation
 */
record PostView(PostRole role, String title, @Nullable Integer seats, List<MembershipView> holders,
		@Nullable PostRole linkedTo) {

	/** Field {@code vacant}: whether somebody is missing. */
	public boolean vacant() {
		return this.holders.size() < ((this.seats != null) ? this.seats : 1);
	}

}
