package vn.chidao.membership;

import java.util.List;

import vn.chidao.committee.CommitteeStructure;

/**
 * A post somebody holds, and where the body stands in which they hold it.
 *
 * @param post the post
 * @param body the committee or helper team
 * @param entrusted what others have entrusted to its holder, without any for most
 */
public record Seat(MembershipView post, CommitteeStructure body, List<EntrustedPost> entrusted) {

	public Seat {
		entrusted = List.copyOf(entrusted);
	}

}
