package vn.chidao.membership.powers;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipView;

/**
 * Somebody who has a power on a day; GraphQL type {@code RightHolder}.
 *
 * @param membership the post by which they have it
 * @param through by what, null in their own right
 */
record RightHolderView(MembershipView membership, @Nullable EntrustmentView through) {
}
