package vn.chidao.membership;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * The last day of a membership was set.
 *
 * @param membershipId the membership
 * @param committeeId the body
 * @param personId the person
 */
public record MembershipEnded(MembershipId membershipId, CommitteeId committeeId, PersonId personId) {

}
