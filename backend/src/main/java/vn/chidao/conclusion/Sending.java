package vn.chidao.conclusion;

import java.util.List;

import vn.chidao.conclusion.signing.Signature;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;

/**
 * A notice about to go out.
 *
 * @param sender who sends it
 * @param members to whom
 * @param signature who signs it
 */
record Sending(Standing sender, List<MembershipView> members, Signature signature) {
}
