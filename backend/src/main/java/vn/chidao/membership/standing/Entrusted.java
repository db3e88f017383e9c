package vn.chidao.membership.standing;

import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipView;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Something another member entrusted to a person.
 *
 * @param entrustment the delegation or the acting for another
 * @param principal the post whose powers are used
 * @param capacity what the person acts as through it
 */
public record Entrusted(EntrustmentView entrustment, MembershipView principal, Capacity capacity) {
}
