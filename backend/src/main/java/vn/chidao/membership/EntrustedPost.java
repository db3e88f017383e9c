package vn.chidao.membership;

/**
 * What was entrusted to the holder of a post, and by whom.
 *
 * @param entrustment the delegation or the acting for another
 * @param principal the post whose powers are used
 */
public record EntrustedPost(EntrustmentView entrustment, MembershipView principal) {
}
