package vn.chidao.membership;

import vn.chidao.committee.CommitteeStructure;

/**
 * A post somebody holds, and where the body stands in which they hold it.
 *
 * @param post the post
 * @param body the committee or helper team
 */
public record Seat(MembershipView post, CommitteeStructure body) {
}
